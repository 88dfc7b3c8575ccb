package org.homeroom.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Accessibility as IBM's Equal Access engine sees it: what it is sure of. {@code ./homeroom test} fetches it; without it
 * its tests are skipped.
 */
final class AceCheck implements ExecutionCondition {

    /** Where we know better, by rule and what the element's markup contains. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            // Focusable so that a keyboard can scroll it, which axe asks for; a region is how that is named.
            "element_tabbable_role_valid", "role=\"region\"",
            // Vaadin's own: the chosen item shown inside the button, which takes its role away.
            "aria_attribute_valid", "<vaadin-select-item",
            // Password managers ask for this pair, and the HTML standard allows it.
            "input_autocomplete_valid", "type=\"email\"");

    private static final String SURE = """
            async () => {
              const report = await new ace.Checker().check(document, ['IBM_Accessibility']);
              return report.results
                .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
                .map(({ ruleId, message, snippet, path }) => ({ rule: ruleId, message, snippet, path: path.dom }));
            }""";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return engine().isPresent()
                ? ConditionEvaluationResult.enabled("There is a second engine")
                : ConditionEvaluationResult.disabled("No second accessibility checker: install npm, which fetches it");
    }

    /** Fails with each broken rule and which elements break it. */
    static void assertClean(Page page) {
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(engine().orElseThrow()));
        var problems = ((List<?>) page.evaluate(SURE))
                .stream()
                        .map(Map.class::cast)
                        .filter(AceCheck::counts)
                        .map(problem -> "%s: %s%n    %s%n    %s"
                                .formatted(
                                        problem.get("rule"),
                                        problem.get("message"),
                                        problem.get("snippet"),
                                        problem.get("path")))
                        .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new AssertionError("On " + page.url() + "\n\n" + problems);
        }
    }

    private static boolean counts(Map<?, ?> problem) {
        var exception = EXCEPTIONS.get(String.valueOf(problem.get("rule")));
        return exception == null || !String.valueOf(problem.get("snippet")).contains(exception);
    }

    private static Optional<Path> engine() {
        return Optional.ofNullable(System.getenv("HOMEROOM_ACCESSIBILITY_CHECKER"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
