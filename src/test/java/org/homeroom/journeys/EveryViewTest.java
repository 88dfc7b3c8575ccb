package org.homeroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view that a link leads to, one of each kind: whatever the reader's eyes, screen and language are. */
@ExtendWith(AceCheck.class)
class EveryViewTest extends BrowserTest {

    /** What stands in an address for one of many. */
    private static final String ONE_OF_MANY =
            "[0-9a-f]{8}-[0-9a-f-]{27}(/[a-z]{3}(-signed)?$)?|(?<=^/events/)[^/]+|(?<=^/r/)[^/]+";

    /** A document that sleeps, or a living page that has nothing left to ask the server. */
    private static final String WHOLE = """
            () => {
              if (document.readyState !== 'complete') {
                return false;
              }
              if (!document.querySelector('script[type=module][src*="VAADIN/"]')) {
                return true;
              }
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
              return !document.getElementById('first-page') && clients.length > 0
                  && clients.every((client) => !client.isActive());
            }""";

    private static final String NOTHING_FOUND = "/?q=zzzz";

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final List<String> STAFF = List.of("/staff", "/door", "/staff/people", "/staff/account");

    private static final String FILES = ".*\\.(ics|csv|xlsx|png|xml|webmanifest)([?#].*)?|.*(sign-out|logout).*";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-Hans", "vi", "fa", "uk", "am", "ht"})
    void ofAFamilyIsCleanInEveryLanguage(String tag) {
        var page = visitor(Locale.forLanguageTag(tag), Screen.PHONE);
        walk(page, List.of("/?topic=music&lang=" + tag, NOTHING_FOUND, "/nowhere", "/sign-in"), () -> {
            assertHolds(page);
            AxeCheck.assertClean(page);
        });
    }

    @Test
    void ofAFamilyIsCleanInTheDarkFromTheRightForBothEngines() {
        var page = visitor(ARABIC, Screen.PHONE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        walk(page, List.of("/?lang=ar", NOTHING_FOUND, "/nowhere", "/sign-in"), () -> {
            assertHolds(page);
            AxeCheck.assertClean(page);
            AceCheck.assertClean(page);
        });
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "ar, DARK"})
    void ofStaffIsCleanForOneEngineInEachDirection(String tag, ColorScheme colours) {
        var language = Locale.forLanguageTag(tag);
        var page = visitor(language, Screen.LAPTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        new StaffJourney(page, language).signIn("admin@example.org", "maple-street-admin");
        walk(page, STAFF, () -> {
            assertHolds(page);
            if (colours == ColorScheme.LIGHT) {
                AceCheck.assertClean(page);
            } else {
                AxeCheck.assertClean(page);
            }
        });
    }

    /** Letters twice as large on the narrowest phone, colours that the reader's system decides, and paper. */
    @Test
    void holdsWithLargeTextForcedColoursAndOnPaper() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        walk(page, List.of("/?lang=en", "/nowhere"), () -> {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% !important; }"));
            assertHolds(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            AxeCheck.assertClean(page);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            assertHolds(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        });
    }

    /** Opens what lies at these addresses and whatever is linked there, but no two of the same kind. */
    private static void walk(Page page, List<String> from, Runnable look) {
        var seen = new HashSet<String>();
        Queue<String> ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (seen.add(kind(address))) {
                page.navigate(address);
                page.waitForFunction(WHOLE);
                ahead.addAll(linked(page));
                look.run();
            }
        }
        assertThat(seen.size()).isGreaterThan(from.size());
    }

    private static List<String> linked(Page page) {
        var here = URI.create(page.url());
        return page.locator("a[href]").evaluateAll("links => links.map(link => link.href)") instanceof List<?> links
                ? links.stream()
                        .map(String::valueOf)
                        .filter(link -> link.startsWith("http://" + here.getAuthority() + "/"))
                        .map(link -> link.substring(("http://" + here.getAuthority()).length()))
                        .filter(link -> !link.matches(FILES))
                        .toList()
                : List.of();
    }

    /** An address without what one of its kind differs from another by; a search that finds nothing is a kind. */
    private static String kind(String address) {
        return (address.equals(NOTHING_FOUND) ? address : address.replaceAll("[?#].*", ""))
                .replaceAll(ONE_OF_MANY, "*");
    }

    private static void assertHolds(Page page) {
        var beside = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beside).intValue())
                .as("pixels beside " + page.url())
                .isLessThanOrEqualTo(1);
    }
}
