package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EventCatalogueTest {

    private static final CatalogueQuery EVERYTHING = CatalogueQuery.everything(Locale.ENGLISH);

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private SchoolYear year;

    @Test
    void listsPublishedEventsWithComingSlotsSoonestFirst() {
        var later = year.workshop("Later");
        year.slot(later, year.plan(year.inDays(9), 10, Map.of()));
        var soon = year.workshop("Soon");
        year.slot(soon, year.plan(year.inDays(3), 10, Map.of()));
        year.slot(soon, year.plan(year.inDays(10), 10, Map.of()));
        year.slot(year.draft("Draft"), 10);
        year.workshop("Without slots");
        year.slot(year.workshop("Over"), year.plan(year.inDays(-3), 10, Map.of()));

        var found = catalogue.search(EVERYTHING);

        assertThat(found)
                .extracting(event -> event.texts().sourceText().title())
                .containsExactly("Soon", "Later");
        assertThat(found.getFirst().slots()).hasSize(2);
    }

    @Test
    void leavesOutCancelledSlotsAndEvents() {
        year.cancel(year.slot(year.workshop("Cancelled slot"), 10));
        var cancelled = year.workshop("Cancelled event");
        year.slot(cancelled, 10);
        year.cancel(cancelled);

        assertThat(catalogue.search(EVERYTHING)).isEmpty();
    }

    @Test
    void leavesOutSlotsWhoseRegistrationHasClosed() {
        var plan = year.plan(10, Map.of());
        year.slot(
                year.workshop("Closed"),
                new SlotDetails(
                        plan.start(),
                        plan.end(),
                        Deadlines.at(year.inDays(-1)),
                        plan.place(),
                        null,
                        plan.spoken(),
                        plan.interpreters(),
                        10,
                        Map.of()));

        assertThat(catalogue.search(EVERYTHING)).isEmpty();
    }

    @Test
    void keepsOnlyTheSlotsThatMeetTheQuery() {
        var event = year.workshop("Two times");
        year.slot(event, year.plan(year.inDays(3), 10, Map.of()));
        year.slot(event, year.plan(year.inDays(4), 10, Map.of(AgeBand.PRESCHOOL, 5)));

        var found = catalogue.search(EVERYTHING.withChildcare(true));

        assertThat(found.getFirst().slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.offersChildcare()).isTrue());
    }

    @Test
    void findsWordsInAnyOrderWithoutAccentsInTheReadersText() {
        year.slot(
                year.workshop(year.school(), "Tamales", Map.of(Locale.of("es"), SchoolYear.text("Tamales y canción"))),
                10);
        var spanish = CatalogueQuery.everything(Locale.of("es"));

        assertThat(catalogue.search(spanish.withText("CANCION tamales"))).hasSize(1);
        assertThat(catalogue.search(spanish.withText("rosa")))
                .as("the presenter")
                .hasSize(1);
        assertThat(catalogue.search(spanish.withText("tamales pozole"))).isEmpty();
        assertThat(catalogue.search(EVERYTHING.withText("canción")))
                .as("a text that this reader does not see")
                .isEmpty();
    }

    @Test
    void findsEverythingWhenNothingReadableIsTyped() {
        year.slot(year.workshop("Any"), 10);

        assertThat(catalogue.search(EVERYTHING.withText("…!"))).hasSize(1);
    }

    @Test
    void findsAnEventWithAllItsSlotsUnlessItIsADraft() {
        var event = year.workshop("Homework without tears");
        year.slot(event, year.plan(year.inDays(-3), 10, Map.of()));
        year.cancel(year.slot(event, 10));
        year.draft("Not yet");

        assertThat(catalogue.find("homework-without-tears").orElseThrow().slots())
                .hasSize(2);
        assertThat(catalogue.find("not-yet")).isEmpty();
        assertThat(catalogue.find("never-was")).isEmpty();
    }

    @Test
    void findsACancelledEventSoThatAKeptLinkCanSaySo() {
        var event = year.workshop("Picnic");
        year.cancel(event);

        assertThat(catalogue.find("picnic").orElseThrow().state()).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void readsEverythingWhileTheDatabaseIsAtHand() {
        var slot = year.slot(
                year.workshop(year.school(), "Read", Map.of(Locale.of("ar"), SchoolYear.text("اقرأ"))),
                year.plan(10, Map.of(AgeBand.TODDLER, 3)));

        var event = catalogue.findOfSlot(slot).orElseThrow();

        assertThat(event.texts().read(Locale.of("ar")).title()).isEqualTo("اقرأ");
        assertThat(event.details().topics()).isEqualTo(Set.of(Topic.HOMEWORK));
        assertThat(event.slots().getFirst().details().childcare()).containsEntry(AgeBand.TODDLER, 3);
        assertThat(event.slots().getFirst().meetingPlace().orElseThrow().stepFree())
                .isTrue();
        assertThat(catalogue.findSlot(slot).orElseThrow().end())
                .isEqualTo(event.slots().getFirst().start().plus(Duration.ofMinutes(90)));
    }
}
