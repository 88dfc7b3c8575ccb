package org.homeroom.event.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.DirectSql;
import org.homeroom.Html;
import org.homeroom.ViewTest;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.TextInput;
import org.homeroom.event.TextOrigin;
import org.homeroom.page.Empty;
import org.homeroom.page.Note;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventViewTest extends ViewTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String ADDRESS = "events/homework-without-tears";

    @Autowired
    private SchoolYear year;

    @Autowired
    private DirectSql jdbc;

    @Test
    void showsTheEventWithItsTimesAndTheHelpThatStandsReady() {
        year.slot(workshop(), year.plan(3, Map.of(AgeBand.TODDLER, 4, AgeBand.PRESCHOOL, 5)));
        visit(ADDRESS);

        assertThat(_get(H1.class).getText()).isEqualTo("Homework without tears");
        assertThat(text(_get(EventView.class)))
                .contains("Why come", "What we do", "Rosa Alvarez", "For families of all grades");
        assertThat(text(_get(SlotCard.class)))
                .contains("School library", "3 places left", "We speak English", "Interpreters: Spanish")
                .contains("Childcare, ages 1 to 5", "No steps")
                .doesNotContain("Hearing loop");
        assertThat(_find(Note.class)).isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Homework without tears · Maple Street School");
    }

    @Test
    void promisesNobodyPlacesThatOthersWaitFor() {
        var slot = year.slot(workshop(), 3);
        jdbc.sql("update time_slot set waiting = 1").update();

        visit(ADDRESS);
        assertThat(text(_get(SlotCard.class)))
                .contains("Other families are waiting for places")
                .doesNotContain("places left");
        visit("");
        assertThat(Html.of(_get(CatalogueView.class)).select(".event-card").text())
                .contains("Other families are waiting for places")
                .doesNotContain("places left");
        visit(ADDRESS + "/register?slot=" + slot);
        assertThat(text(UI.getCurrent())).doesNotContain("places left");
    }

    @Test
    void leadsToTheRegistrationOfTheChosenTime() {
        var slot = year.slot(workshop(), 3);
        visit(ADDRESS);

        var form = _get(SlotChoice.class).getElement();
        assertThat(form.getAttribute("action")).isEqualTo(ADDRESS + "/register");
        assertThat(form.getAttribute("method")).isEqualTo("get");
        var radio = radios().getFirst();
        assertThat(radio.getAttribute("name")).isEqualTo("slot");
        assertThat(radio.getAttribute("value")).isEqualTo(slot.toString());
        assertThat(radio.hasAttribute("checked")).isTrue();
        assertThat(text(_get(SlotBar.class))).contains("Save my place");
        assertThat(_get(SlotBar.class).calendar().getHref()).isEqualTo(ADDRESS + "/slots/" + slot + ".ics");
    }

    @Test
    void goesOnWithTheTimeThatWasChosenLast() {
        var event = workshop();
        year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var later = year.slot(event, year.plan(year.inDays(9), 1, Map.of()));
        year.fill(later);
        visit(ADDRESS);
        assertThat(text(_get(SlotBar.class))).contains("Save my place");

        _fireDomEvent(radios().getLast(), new DomEvent(radios().getLast(), "change", JacksonUtils.createObjectNode()));

        assertThat(_get(SlotBar.class).chosen()).isEqualTo(later);
        assertThat(text(_get(SlotBar.class))).contains("Join the waiting list");
        assertThat(_get(SlotBar.class).calendar().getHref()).contains(later.toString());
    }

    @Test
    void choosesTheSoonestTimeWithPlacesAndOffersTheWaitingListOfAFullOne() {
        var event = workshop();
        year.fill(year.slot(event, year.plan(year.inDays(3), 1, Map.of())));
        year.slot(event, year.plan(year.inDays(9), 10, Map.of()));
        visit(ADDRESS);

        assertThat(text(cards().getFirst())).contains("Full · join the waiting list");
        assertThat(radios().getFirst().hasAttribute("checked")).isFalse();
        assertThat(radios().getLast().hasAttribute("checked")).isTrue();
        assertThat(text(_get(SlotBar.class))).contains("Save my place");
    }

    @Test
    void choosesATimeWithPlacesThatNobodyWaitsFor() {
        var event = workshop();
        year.slot(event, year.plan(year.inDays(3), 10, Map.of()));
        jdbc.sql("update time_slot set waiting = 1").update();
        visit(ADDRESS);
        assertThat(radios().getFirst().hasAttribute("checked")).isTrue();

        var free = year.slot(event, year.plan(year.inDays(9), 10, Map.of()));
        visit(ADDRESS);
        assertThat(_get(SlotBar.class).chosen()).isEqualTo(free);
    }

    @Test
    void asksForTheWaitingListWhenAllIsFull() {
        year.fill(year.slot(workshop(), 1));
        visit(ADDRESS);

        assertThat(radios().getFirst().hasAttribute("checked")).isTrue();
        assertThat(text(_get(SlotBar.class))).contains("Join the waiting list");
    }

    @Test
    void saysWhyATimeCannotBeChosen() {
        var event = workshop();
        year.cancel(year.slot(event, year.plan(year.inDays(3), 5, Map.of())));
        year.slot(event, closed(year.plan(year.inDays(4), 5, Map.of())));
        year.slot(event, year.plan(year.inDays(-9), 5, Map.of()));
        visit(ADDRESS);

        assertThat(cards().stream().map(EventViewTest::text).toList())
                .satisfiesExactly(
                        card -> assertThat(card).contains("Cancelled").doesNotContain("No steps"),
                        card -> assertThat(card).contains("Registration has closed"),
                        card -> assertThat(card).contains("This time is over"));
        assertThat(radios()).allMatch(radio -> radio.hasAttribute("disabled"));
        assertThat(text(_get(NativeDetails.class, spec -> spec.withClasses("more-filters"))))
                .contains("1 earlier time");
        assertThat(_find(SlotBar.class)).isEmpty();
    }

    @Test
    void thanksWhenTheEventIsOver() {
        year.slot(workshop(), year.plan(year.inDays(-9), 5, Map.of()));
        visit(ADDRESS);

        assertThat(text(_get(Empty.class))).contains("This event is over", "See other events");
        assertThat(_find(SlotChoice.class)).isEmpty();
    }

    @Test
    void saysKindlyThatACancelledEventIsCancelled() {
        var event = workshop();
        year.slot(event, 5);
        year.cancel(event);
        visit(ADDRESS);

        assertThat(text(_get(Empty.class))).contains("This event is cancelled", "See other events");
        assertThat(_find(SlotChoice.class)).isEmpty();
        assertThat(_find(SlotBar.class)).isEmpty();
    }

    @Test
    void isHonestAboutALanguageThatIsNotTheReaders() {
        workshop();
        speak(ARABIC);
        visit(ADDRESS);

        assertThat(_get(Note.class)).isNotNull();
        assertThat(_get(H1.class).getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(_get(H1.class).getElement().getAttribute("dir")).isEqualTo("ltr");
    }

    @Test
    void isHonestAboutATextMadeByAMachineAndOneOlderThanItsSource() {
        var event = workshop(Map.of(ARABIC, new TextInput("واجبات", "", "شرح", TextOrigin.MACHINE)));
        speak(ARABIC);
        visit(ADDRESS);
        assertThat(_find(Note.class)).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("واجبات");

        year.rewrite(event, SchoolYear.text("Homework, calmly"));
        visit("");
        visit(ADDRESS);
        assertThat(_find(Note.class)).hasSize(2);
    }

    @Test
    void tellsTheDayInTheReadersOwnCalendarToo() {
        year.slot(workshop(), 3);
        visit(ADDRESS);
        assertThat(places()).hasSize(1);

        speak(Locale.of("am"));
        visit(ADDRESS);
        assertThat(places()).hasSize(2);
    }

    @Test
    void isNotFoundForADraftAsForWhatNeverWas() {
        year.draft("Homework without tears");
        visit(ADDRESS);
        assertThat(_find(EventView.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("We cannot find this page");

        visit("events/never-was");
        assertThat(_get(H1.class).getText()).isEqualTo("We cannot find this page");
    }

    private EventId workshop() {
        return workshop(Map.of());
    }

    private EventId workshop(Map<Locale, TextInput> more) {
        return year.workshop(year.school(), "Homework without tears", more);
    }

    private SlotDetails closed(SlotDetails plan) {
        return new SlotDetails(
                plan.start(),
                plan.end(),
                Deadlines.at(year.inDays(-1)),
                plan.place(),
                plan.onlineLink(),
                plan.spoken(),
                plan.interpreters(),
                plan.capacity(),
                plan.childcare());
    }

    private static List<SlotCard> cards() {
        return _find(SlotCard.class);
    }

    private static List<Element> radios() {
        return cards().stream().map(card -> card.getElement().getChild(0)).toList();
    }

    private static List<Element> places() {
        return _get(SlotCard.class)
                .getElement()
                .getChild(1)
                .getChildren()
                .filter(line -> line.getClassList().contains("slot-card-place"))
                .toList();
    }

    private static String text(Component component) {
        var html = component.getElement().getProperty("innerHTML");
        return component.getElement().getTextRecursively()
                + (html == null ? "" : Jsoup.parse(html).text());
    }
}
