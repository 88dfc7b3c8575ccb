package org.homeroom.event.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.homeroom.Html;
import org.homeroom.ViewTest;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.Form;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class CatalogueViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Test
    void saysSoWhenTheSchoolHasNothingPlanned() {
        year.school();
        visit("");

        assertThat(shown(".empty").text()).contains("Nothing is planned just now");
        assertThat(cards()).isEmpty();
    }

    @Test
    void showsACardWithTimePlaceLanguagesAndPlaces() {
        var event = year.workshop("Homework without tears");
        year.slot(event, 3);
        year.slot(event, year.plan(year.inDays(9), 10, Map.of(AgeBand.TODDLER, 4)));
        visit("");

        assertThat(card().text())
                .contains("Workshop", "Homework without tears", "and 1 other time", "School library", "English")
                .contains("3 places left", "Childcare")
                .doesNotContain("Maple Street School");
        assertThat(link("Homework without tears").attr("href")).isEqualTo("events/homework-without-tears");
        assertThat(shown(".result-line").text()).isEqualTo("1 event coming up");
    }

    @Test
    void tellsTheNextTimeThatHasPlacesAndSaysFullOnlyWhenAllAre() {
        var event = year.workshop("Tea");
        year.fill(year.slot(event, year.plan(year.inDays(3), 1, Map.of())));
        var later = year.slot(event, year.plan(year.inDays(9), 2, Map.of()));
        visit("");
        assertThat(card().text()).contains("2 places left");

        year.fill(later);
        visit("?when=evening&when=weekend");
        assertThat(card().text()).contains("Full · waiting list open");
    }

    @Test
    void namesTheSchoolWhenThereAreSeveral() {
        year.slot(year.workshop("Here"), 3);
        year.slot(year.workshop(year.school("oak-hill", "Oak Hill School"), "There", Map.of()), 3);
        visit("");

        assertThat(cards().eachText())
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
        assertThat(card().text()).contains("With care");
        assertThat(shown(".result-line").text()).contains("1 event for you", "Show everything");
        assertThat(pressed()).containsExactly("Childcare");

        tap("Childcare");
        assertThat(address()).isEmpty();
        assertThat(pressed()).isEmpty();
        assertThat(cards()).hasSize(2);
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
    void leavesTheTopicsOpenOnceOneWasChosen() {
        visit("");
        assertThat(shown(".more-filters").hasAttr("open")).isFalse();

        visit("?topic=food");
        assertThat(shown(".more-filters").hasAttr("open")).isTrue();

        tap("Food");
        assertThat(pressed()).isEmpty();
        assertThat(shown(".more-filters").hasAttr("open")).isTrue();
    }

    @Test
    void searchesWhatIsTyped() {
        year.slot(year.workshop("Tea and stories"), 3);
        year.slot(year.workshop("Drums"), 3);
        visit("");

        search(" tea ");

        assertThat(address()).isEqualTo("?q=tea");
        assertThat(card().text()).contains("Tea and stories");
    }

    @Test
    void showsTitlesAsTheyAreWrittenWhateverStandsInThem() {
        year.slot(year.workshop("Tea <img src=x onerror=alert(1)> & \"more\""), 3);
        visit("");

        assertThat(card().text()).contains("Tea <img src=x onerror=alert(1)> & \"more\"");
        assertThat(card().select("[onerror]")).isEmpty();
    }

    @Test
    void keepsACardOnceForAllWhoSeeTheSame() {
        year.slot(year.workshop("Tea"), 3);
        visit("");
        var first = _get(ListItem.class).getElement().getProperty("innerHTML");
        visit("?when=evening&when=weekend&when=morning&when=after-school");

        assertThat(_get(ListItem.class).getElement().getProperty("innerHTML")).isSameAs(first);
    }

    @Test
    void offersAWayOutWhenNothingFits() {
        year.slot(year.workshop("Tea"), 3);
        visit("?q=drums&topic=music");

        assertThat(shown("input[type=search]").attr("value")).isEqualTo("drums");
        assertThat(shown("input[type=hidden][name=topic]").attr("value")).isEqualTo("music");
        assertThat(shown(".result-line").text()).isEqualTo("Nothing found");
        assertThat(shown(".empty").text()).contains("Nothing fits all of that yet", "Show everything");
    }

    @Test
    void passesOverNonsenseInTheAddress() {
        year.slot(year.workshop("Tea"), 3);
        visit("?topic=astrology&when=&grade=99&childcare=x");

        assertThat(cards()).hasSize(1);
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
        var address = shown().select("a.chip").stream()
                .filter(link -> link.text().equals(chip))
                .findFirst()
                .orElseThrow()
                .attr("href");
        visit(address.equals(".") ? "" : address);
    }

    private static void search(String typed) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.value", typed);
        var form = _get(Form.class).getElement();
        _fireDomEvent(form, new DomEvent(form, "change", data));
    }

    private static List<String> pressed() {
        return shown().select("a.chip[aria-current=true]").eachText();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static Element shown() {
        return Html.of(_get(CatalogueView.class));
    }

    private static Element shown(String what) {
        return Objects.requireNonNull(shown().selectFirst(what));
    }

    private static Elements cards() {
        return shown().select(".event-card");
    }

    private static Element card() {
        assertThat(cards()).hasSize(1);
        return cards().getFirst();
    }

    /** On a card. */
    private static Element link(String words) {
        return cards().select("a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
