package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.homeroom.event.PlaceAdministration;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventTimesTest extends EventScreens {

    @Autowired
    private PlaceAdministration places;

    @Test
    void addsAPlaceWhileATimeIsPlanned() {
        visit("staff/events/" + year.draft("Tea"));
        press("Add a time");
        press("Add this place");
        assertThat(field("Name of the place").isInvalid()).isTrue();

        _setValue(field("Name of the place"), " Garden, <b>behind</b> the gym ");
        press("Add this place");

        assertThat(places.list())
                .extracting(place -> place.name().in(Locale.ENGLISH).orElseThrow())
                .contains("Garden, <b>behind</b> the gym");
        assertThat(_get(SlotRoom.class).place())
                .isEqualTo(places.list().stream()
                        .filter(place ->
                                place.name().in(Locale.ENGLISH).orElseThrow().startsWith("Garden"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void addsAWeeklySeriesAndSaysWhichTimeWasTakenWhenClocksChange() {
        var id = year.workshop("Owls at night");
        visit("staff/events/" + id);
        press("Add a time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Weeks in a row")), 2);
        var change = nextTimeClocksGoForward();
        fill(change.minusWeeks(1), LocalTime.of(2, 30), LocalTime.of(4, 0));
        press("Add");

        assertThat(find(id).slots()).hasSize(2);
        assertThat(said())
                .contains("2 times added", "Clocks go forward", "March %d at 3:30".formatted(change.getDayOfMonth()));
    }

    /** At least a week from now. */
    private static LocalDate nextTimeClocksGoForward() {
        var changes = SchoolYear.ZONE.getRules();
        var next = changes.nextTransition(Instant.now().plus(Duration.ofDays(8)));
        return (next.isGap() ? next : changes.nextTransition(next.getInstant()))
                .getDateTimeBefore()
                .toLocalDate();
    }

    @Test
    void keepsThreeDeadlinesOfWhichEachIsTheStartWhenNothingIsSaid() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id);
        press("Add a time");
        var day = LocalDate.now().plusDays(9);
        fill(day, LocalTime.of(18, 0), LocalTime.of(19, 0));
        _setValue(day("Families change or cancel until: day"), day.minusDays(2));
        _setValue(day("Childcare can be asked for until: day"), day.plusDays(1));
        press("Add");
        assertThat(day("Childcare can be asked for until: day").isInvalid()).isTrue();

        _setValue(day("Childcare can be asked for until: day"), day.minusDays(4));
        press("Add");

        var slot = find(id).slots().getFirst();
        var deadlines = slot.details().deadlines();
        assertThat(deadlines.registration()).isEqualTo(slot.start());
        assertThat(deadlines.change().atZone(slot.zone()).toLocalDateTime())
                .isEqualTo(day.minusDays(2).atTime(23, 59));
        assertThat(deadlines.childcare().atZone(slot.zone()).toLocalDate()).isEqualTo(day.minusDays(4));

        press("Change");
        assertThat(day("Registration closes: day").isEmpty()).isTrue();
        assertThat(day("Families change or cancel until: day").getValue()).isEqualTo(day.minusDays(2));
    }

    @Test
    void saysWhatIsWrongWithATimeAndKeepsTheRest() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id);
        press("Add a time");
        press("Add");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).isInvalid())
                .isTrue();

        fill(LocalDate.now().plusDays(3), LocalTime.of(18, 0), LocalTime.of(17, 0));
        _setValue(field("Link to join online"), "javascript:alert(1)");
        press("Add");

        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Until")).isInvalid())
                .isTrue();
        assertThat(field("Link to join online").isInvalid()).isTrue();
        assertThat(find(id).slots()).isEmpty();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getValue())
                .isEqualTo(LocalDate.now().plusDays(3));
    }

    @Test
    void changesATimeAndCancelsItWithAReason() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        visit("staff/events/" + id);
        press("Change");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Seats")), 8);
        press("Save changes");
        assertThat(find(id).slots().getFirst().details().capacity()).isEqualTo(8);

        press("Cancel");
        press("Cancel this time");
        assertThat(area("Reason").isInvalid()).isTrue();
        _setValue(area("Reason"), "The hall is being painted.");
        press("Cancel this time");

        assertThat(find(id).slots().getFirst().isCancelled()).isTrue();
        assertThat(said()).contains("Cancelled. Everybody");
    }

    @Test
    void asksBeforeATypedFormIsLeftForAnother() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        visit("staff/events/" + id);
        press("Add a time");
        press("Change");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(seats().getValue()).isEqualTo(5);

        seats().setValue(9);
        press("Add a time");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Leave without saving?");
        press("Stay here");
        assertThat(seats().getValue()).isEqualTo(9);

        press("Add a time");
        press("Leave");
        assertThat(day("Day").isEmpty()).isTrue();
        assertThat(find(id).slots().getFirst().details().capacity()).isEqualTo(5);
    }

    @Test
    void keepsATypedFormWhenAnotherTimeIsCancelled() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        visit("staff/events/" + id);
        press("Add a time");
        fill(LocalDate.now().plusDays(3), LocalTime.of(18, 0), LocalTime.of(19, 0));

        press("Cancel");
        _setValue(area("Reason"), "The hall is being painted.");
        press("Cancel this time");

        assertThat(find(id).slots().getFirst().isCancelled()).isTrue();
        assertThat(day("Day").getValue()).isEqualTo(LocalDate.now().plusDays(3));
    }

    @Test
    void saysThatSomebodyElseCancelledTheTimeAlready() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);
        visit("staff/events/" + id);
        press("Cancel");
        _setValue(area("Reason"), "The hall is being painted.");
        events.cancelSlot(slot, "The hall is being painted.");
        press("Cancel this time");
        assertThat(said()).contains("This time had been cancelled already.");

        var other = year.slot(id, 5);
        visit("staff/events/" + id);
        press("Change");
        events.cancelSlot(other, "The hall is being painted.");
        press("Save changes");
        assertThat(said()).contains("This time had been cancelled already.");
    }

    @Test
    void addsNoTimeToAnEventThatSomebodyElseCancelled() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id);
        press("Add a time");
        fill(LocalDate.now().plusDays(3), LocalTime.of(18, 0), LocalTime.of(19, 0));
        events.cancel(id, "The hall is being painted.");

        press("Add");

        assertThat(said()).contains("This event had been cancelled already.");
        assertThat(find(id).slots()).isEmpty();
    }

    private static IntegerField seats() {
        return _get(IntegerField.class, spec -> spec.withLabel("Seats"));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
