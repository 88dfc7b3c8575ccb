package org.homeroom.event.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.ViewTest;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.Empty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Test
    void saysSoWhenTheSchoolHasNothingPlanned() {
        year.school();
        visit("");

        assertThat(text(_get(Empty.class))).contains("Nothing is planned just now");
        assertThat(_find(EventCard.class)).isEmpty();
    }

    @Test
    void showsACardWithTimePlaceLanguagesAndPlaces() {
        var event = year.workshop("Homework without tears");
        year.slot(event, 3);
        year.slot(event, year.plan(year.inDays(9), 10, Map.of(AgeBand.TODDLER, 4)));
        visit("");

        assertThat(text(_get(EventCard.class)))
                .contains("Workshop", "Homework without tears", "and 1 other time", "School library", "English")
                .contains("3 places left", "Childcare")
                .doesNotContain("Maple Street School");
        assertThat(link("Homework without tears").attr("href")).isEqualTo("events/homework-without-tears");
        assertThat(text(_get(ResultLine.class))).isEqualTo("1 event coming up");
    }

    @Test
    void tellsTheNextTimeThatHasPlacesAndSaysFullOnlyWhenAllAre() {
        var event = year.workshop("Tea");
        year.fill(year.slot(event, year.plan(year.inDays(3), 1, Map.of())));
        var later = year.slot(event, year.plan(year.inDays(9), 2, Map.of()));
        visit("");
        assertThat(text(_get(EventCard.class))).contains("2 places left");

        year.fill(later);
        visit("?when=evening&when=weekend");
        assertThat(text(_get(EventCard.class))).contains("Full · waiting list open");
    }

    @Test
    void namesTheSchoolWhenThereAreSeveral() {
        year.slot(year.workshop("Here"), 3);
        year.slot(year.workshop(year.school("oak-hill", "Oak Hill School"), "There", Map.of()), 3);
        visit("");

        assertThat(_find(EventCard.class).stream().map(CatalogueViewTest::text))
                .anySatisfy(card -> assertThat(card).contains("There", "Oak Hill School"))
                .anySatisfy(card -> assertThat(card).contains("Here", "Maple Street School"));
    }

    @Test
    void narrowsByAChipAndSaysSoInTheAddress() {
        year.slot(year.workshop("Without"), 3);
        year.slot(year.workshop("With care"), 3, Map.of(AgeBand.TODDLER, 4));
        visit("");

        tap("Childcare");

        assertThat(address()).isEqualTo("?childcare=yes");
        assertThat(text(_get(EventCard.class))).contains("With care");
        assertThat(text(_get(ResultLine.class))).contains("1 event for you", "Show everything");
        assertThat(pressed()).containsExactly("Childcare");

        tap("Childcare");
        assertThat(address()).isEmpty();
        assertThat(pressed()).isEmpty();
        assertThat(_find(EventCard.class)).hasSize(2);
    }

    @Test
    void addsOneChipToAnotherAndTakesItAwayAgain() {
        visit("?when=evening&topic=food&grade=0");
        assertThat(pressed()).containsExactly("Evenings", "Food", "Kindergarten");

        tap("Weekends");
        tap("Music");
        tap("Kindergarten");
        tap("Evenings");

        assertThat(pressed()).containsExactly("Weekends", "Food", "Music");
        assertThat(address())
                .contains("when=weekend", "topic=food", "topic=music")
                .doesNotContain("grade");
    }

    @Test
    void searchesWhatIsTyped() {
        year.slot(year.workshop("Tea and stories"), 3);
        year.slot(year.workshop("Drums"), 3);
        visit("");

        _setValue(_get(Input.class), " tea ");

        assertThat(address()).isEqualTo("?q=tea");
        assertThat(text(_get(EventCard.class))).contains("Tea and stories");
    }

    @Test
    void showsTitlesAsTheyAreWrittenWhateverStandsInThem() {
        year.slot(year.workshop("Tea <img src=x onerror=alert(1)> & \"more\""), 3);
        visit("");

        var card = Jsoup.parse(_get(EventCard.class).getElement().getProperty("innerHTML"));
        assertThat(card.text()).contains("Tea <img src=x onerror=alert(1)> & \"more\"");
        assertThat(card.select("[onerror]")).isEmpty();
    }

    @Test
    void keepsACardOnceForAllWhoSeeTheSame() {
        year.slot(year.workshop("Tea"), 3);
        visit("");
        var first = _get(EventCard.class).getElement().getProperty("innerHTML");
        visit("?when=evening&when=weekend&when=morning&when=after-school");

        assertThat(_get(EventCard.class).getElement().getProperty("innerHTML")).isSameAs(first);
    }

    @Test
    void offersAWayOutWhenNothingFits() {
        year.slot(year.workshop("Tea"), 3);
        visit("?q=drums&topic=music");

        assertThat(_get(Input.class).getValue()).isEqualTo("drums");
        assertThat(text(_get(ResultLine.class))).isEqualTo("Nothing found");
        assertThat(text(_get(Empty.class))).contains("Nothing fits all of that yet", "Show everything");
    }

    @Test
    void passesOverNonsenseInTheAddress() {
        year.slot(year.workshop("Tea"), 3);
        visit("?topic=astrology&when=&grade=99&childcare=x");

        assertThat(_find(EventCard.class)).hasSize(1);
        assertThat(pressed()).isEmpty();
    }

    @Test
    void speaksTheReadersLanguageAndMarksTextThatIsNotInIt() {
        year.slot(year.workshop(year.school(), "One", Map.of(Locale.of("ar"), SchoolYear.text("واحد"))), 3);
        year.slot(year.workshop("Two"), 3);
        speak(Locale.of("ar"));
        visit("");

        assertThat(link("واحد").attr("lang")).isEqualTo("ar");
        assertThat(link("Two").attr("lang")).isEqualTo("en");
        assertThat(link("Two").attr("dir")).isEqualTo("ltr");
    }

    private void tap(String chip) {
        var address = _get(Anchor.class, spec -> spec.withClasses("chip").withText(chip))
                .getHref();
        visit(address.equals(".") ? "" : address);
    }

    private static List<String> pressed() {
        return _find(Chip.class).stream().filter(Chip::isOn).map(Chip::words).toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** On a card. */
    private static Element link(String words) {
        return _find(EventCard.class).stream()
                .flatMap(card -> Jsoup.parse(card.getElement().getProperty("innerHTML")).select("a").stream())
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        var html = component.getElement().getProperty("innerHTML");
        return html == null
                ? component.getElement().getTextRecursively()
                : Jsoup.parse(html).text();
    }
}
