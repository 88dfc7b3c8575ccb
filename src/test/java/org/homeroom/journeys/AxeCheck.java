package org.homeroom.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;

/** Accessibility as axe-core sees it: every rule, on the page as it stands now. */
final class AxeCheck {

    private AxeCheck() {}

    /** Fails with each broken rule, where to read about it and which elements break it. */
    static void assertClean(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(AxeCheck::inWords)
                    .collect(Collectors.joining(
                            "\n\n", violations.size() + " axe rules broken on " + page.url() + "\n\n", "\n")));
        }
    }

    private static String inWords(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "    " + node.getHtml())
                .collect(Collectors.joining(
                        "\n", rule.getImpact() + ": " + rule.getHelp() + " (" + rule.getHelpUrl() + ")\n", ""));
    }
}
