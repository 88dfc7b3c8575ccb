package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.Requests;
import org.homeroom.registration.WaitingLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that sleeps has only those rules of our style sheets that apply to it; it looks as with all of them. */
class FirstStyleTest extends BrowserTest {

    /**
     * All that any element, and what stands before and after it, is drawn with otherwise once it has every rule. Aura is
     * the first of the sheets, and for Vaadin's components.
     */
    private static final String DRAWN_OTHERWISE = """
            async () => {
              const alike = '.event-cards > :nth-child(n + 4) *, .language-menu > :nth-child(n + 4), script';
              const look = () => Array.from(document.querySelectorAll(`html, body, body *:not(${alike})`)).flatMap((element) =>
                [null, '::before', '::after', ...(element.localName === 'input' ? ['::placeholder'] : [])].map((part) => {
                  const style = getComputedStyle(element, part);
                  const drawn = Array.from(style).filter((name) => !name.startsWith('--'))
                    .map((name) => name + ': ' + style.getPropertyValue(name));
                  return [element.localName, element.className, part, ...drawn].join('; ');
                }));
              document.querySelectorAll('details').forEach((details) => { details.open = true; });
              const before = look();
              await Promise.all(document.getElementById('wake').dataset.sheets.split(' ').slice(1).map((href) =>
                new Promise((onload, onerror) => document.head.append(
                  Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror })))));
              return look().filter((drawn, i) => drawn !== before[i]);
            }""";

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private WaitingLine line;

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT"})
    void looksAsWithAllRules(Media media) {
        var event = catalogue.find("homework-without-tears").orElseThrow().id();
        var slot = year.slot(event, year.plan(year.inDays(13), 1, Map.of()));
        var coming = "/r/" + line.join(Requests.to(slot).adults(1)).value();
        var waiting = "/r/" + line.join(Requests.to(slot).adults(1)).value();
        var page = visitor(Locale.forLanguageTag("ar"), Screen.PHONE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setReducedMotion(ReducedMotion.REDUCE));
        for (var address : List.of(
                "/",
                "/?q=zzz",
                "/events/safe-and-kind-online",
                "/privacy",
                "/nowhere",
                coming,
                waiting,
                coming + "?do=cancel")) {
            page.navigate(address);
            assertThat(page.locator("#wake")).hasCount(1);
            assertThat((List<?>) page.evaluate(DRAWN_OTHERWISE)).as(address).isEmpty();
        }
    }
}
