package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class StyleRulesTest {

    private static final String PAGE = """
            <html lang="zh-Hant"><body><main id="main" class="page">
            <ul class="chips"><li class="chip" aria-current="true"><bdi lang="am">x</bdi></li></ul>
            </main></body></html>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "main",
                "#main",
                ".chip",
                ".chips > .chip:hover",
                "li.chip[aria-current=\"true\"]::before",
                ".gone, .chip",
                ".chip:not(.gone, :has(.gone)) + .chip",
                ":is(.gone, .nowhere:not([dir])):focus-visible",
                "html:lang(zh)",
                "html:lang(zh-Hant)",
                ":lang(am)",
                ":dir(rtl)",
                ".old-browser .chip"
            })
    void keepsWhatCanApply(String selector) {
        assertThat(taken(selector + "{color: red}")).isEqualTo(selector + "{color: red}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "#outlet",
                ".gone",
                ".gone, .nowhere",
                ".chips > .gone:hover",
                "main.chip.gone::after",
                "vaadin-button:not([slot])",
                "html:lang(ar)"
            })
    void leavesOutWhatCannot(String selector) {
        assertThat(taken(selector + "{color: red}")).isEmpty();
    }

    @Test
    void takesOfAMediaQueryWhatCanApplyAndNothingOfAnEmptyOne() {
        assertThat(taken("@media (width < 24em) { .gone { color: red } .chip { color: blue; } }"))
                .isEqualTo("@media (width < 24em){.chip{color: blue;}}");
        assertThat(taken("@media print { .gone { color: red } }")).isEmpty();
    }

    @Test
    void keepsWhatBelongsToNoElement() {
        var page = "@page evening{margin: 1mm; @bottom-center { content: \"/\"; }}";
        assertThat(taken(page + "@keyframes breathe{50% { opacity: 0.5; }}"))
                .isEqualTo(page + "@keyframes breathe{50% { opacity: 0.5; }}");
    }

    /** Nothing in our sheets is beyond what is understood here: put together again, they are what they were. */
    @ParameterizedTest
    @ValueSource(strings = {"tokens", "vaadin", "icons", "styles", "print"})
    void readsTheWholeOfEachSheet(String sheet) throws IOException {
        var text = text("META-INF/resources/css/" + sheet + ".css");
        var without =
                Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL).matcher(text).replaceAll("");
        assertThat(StyleRules.of(text).all().replaceAll("\\s", "")).isEqualTo(without.replaceAll("\\s", ""));
    }

    /** What a script adds to a page that sleeps looks as if it had been there. */
    @Test
    void knowsTheClassesThatScriptsGive() throws IOException {
        var scripts = FirstPage.MARK_BEFORE_ANYTHING_IS_SEEN
                + text("META-INF/resources/sw.js")
                + text("META-INF/resources/saved/saved.js")
                + text("org/homeroom/site/wake.js");
        var given = Pattern.compile("class(?:=|Name \\+?= |List\\.\\w+\\(|', )[\"'`]([\\w -]+)[\"'`]")
                .matcher(scripts)
                .results()
                .flatMap(found ->
                        Pattern.compile(" ").splitAsStream(found.group(1).strip()))
                .map("."::concat)
                .collect(Collectors.toSet());

        assertThat(StyleRules.GIVEN_LATER).isEqualTo(given);
    }

    private static String taken(String sheet) {
        return StyleRules.of(sheet).of(Jsoup.parse(PAGE));
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
