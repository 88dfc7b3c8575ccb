package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class KeptEventsTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private SlotPlaces places;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void openWorkshop() {
        event = year.workshop("Homework without tears");
        slot = year.slot(event, year.plan(10, Map.of(AgeBand.PRESCHOOL, 3)));
        assertThat(titles()).containsOnly("Homework without tears");
    }

    @Test
    void doesNotReadAgainWhatHasTheSameVersion() {
        jdbc.sql("update event_text set title = 'Unheard of'").update();
        assertThat(titles()).containsOnly("Homework without tears");
    }

    @Test
    void readsAgainWhatAnotherInstanceWrote() {
        jdbc.sql("update event_text set title = 'Homework with a smile'").update();
        jdbc.sql("update event set version = version + 1").update();
        assertThat(titles()).containsOnly("Homework with a smile");
        jdbc.sql("update place_name set name = 'Gym'").update();
        jdbc.sql("update place set version = version + 1").update();
        assertThat(catalogue
                        .findSlot(slot)
                        .orElseThrow()
                        .meetingPlace()
                        .orElseThrow()
                        .name()
                        .toString())
                .contains("Gym");
        jdbc.sql("update school set name = 'Elm Street', version = version + 1").update();
        assertThat(catalogue.findToRegister(slot).orElseThrow().school().name()).isEqualTo("Elm Street");
    }

    @Test
    void tellsAtOnceWhatStaffChange() {
        year.rewrite(event, SchoolYear.text("Homework with a smile"));
        assertThat(titles()).containsOnly("Homework with a smile");
        year.cancel(slot);
        assertThat(slot().isCancelled()).isTrue();
        assertThat(search()).isEmpty();
        year.cancel(event);
        assertThat(catalogue.findToRegister(slot).orElseThrow().state()).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void countsAnewEachTime() {
        transaction.executeWithoutResult(status -> {
            assertThat(places.takeSeats(slot, 4)).isTrue();
            assertThat(places.takeChildcare(slot, Map.of(AgeBand.PRESCHOOL, 2))).isTrue();
            places.joinLine(slot);
        });
        assertThat(slot()).satisfies(now -> {
            assertThat(now.placesLeft()).isEqualTo(6);
            assertThat(now.waiting()).isEqualTo(1);
            assertThat(now.childcareRooms()).extracting(ChildcarePlaces::taken).containsExactly(2);
        });
        assertThat(search().getFirst().slots().getFirst().placesLeft()).isEqualTo(6);
    }

    @Test
    void tellsOfEachSlotOnceHoweverManyRoomsItHas() {
        var none = year.slot(event, year.plan(year.inDays(1), 10, Map.of()));
        var two = year.slot(event, year.plan(year.inDays(2), 10, Map.of(AgeBand.TODDLER, 2, AgeBand.PRESCHOOL, 3)));
        var slug = search().getFirst().slug();
        var event = catalogue.find(slug).orElseThrow();
        assertThat(event.slots())
                .extracting(SlotSummary::id, each -> each.childcareRooms().size())
                .contains(tuple(none, 0), tuple(two, 2), tuple(slot, 1))
                .hasSize(3);
        assertThat(event.slots()).isSortedAccordingTo(Comparator.comparing(SlotSummary::start));
        assertThat(search().getFirst().slots()).isEqualTo(event.slots());
        assertThat(catalogue.edition(slug).slots())
                .extracting(CatalogueEdition.Slot::id)
                .containsExactlyElementsOf(
                        event.slots().stream().map(SlotSummary::id).toList());
        assertThat(catalogue.findEach(List.of(two, none)))
                .extracting(each -> each.slots().getFirst().id())
                .containsExactly(none, two);
    }

    @Test
    void keepsNothingThatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            year.rewrite(event, SchoolYear.text("A slip of the pen"));
            assertThat(titles()).containsOnly("A slip of the pen");
            status.setRollbackOnly();
        });
        assertThat(titles()).containsOnly("Homework without tears");
        year.rewrite(event, SchoolYear.text("Homework with a smile"));
        assertThat(titles()).containsOnly("Homework with a smile");
    }

    /** As each way of reading has it. */
    private List<String> titles() {
        return List.of(
                title(catalogue.findToRegister(slot).orElseThrow()),
                title(search().getFirst()),
                title(catalogue.find(search().getFirst().slug()).orElseThrow()));
    }

    private SlotSummary slot() {
        return catalogue.findToRegister(slot).orElseThrow().slots().getFirst();
    }

    private List<EventSummary> search() {
        return catalogue.search(CatalogueQuery.everything(Locale.ENGLISH));
    }

    private static String title(EventSummary event) {
        return event.texts().sourceText().title();
    }
}
