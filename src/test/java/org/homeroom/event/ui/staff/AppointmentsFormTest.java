package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.TeacherTimes;
import org.homeroom.page.ActionButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppointmentsFormTest extends EventScreens {

    private static final LocalDate DAY = LocalDate.now(SchoolYear.ZONE).plusDays(10);

    @Autowired
    private TeacherTimes times;

    @Test
    void showsWhatWillBeMadeBeforeItIsMade() {
        var id = open();
        fill(DAY, LocalTime.of(16, 0), LocalTime.of(17, 0));
        name(0, "Ms Rivera");
        press("Another teacher");
        name(1, "Mr Chen");

        assertThat(removals("Remove")).containsExactly("Remove Ms Rivera", "Remove Mr Chen");
        press("Show what will be made");
        assertThat(_get(AppointmentsForm.class).getElement().getTextRecursively())
                .contains("Ms Rivera: 6 appointments, 4:00–5:00", "Mr Chen: 6 appointments");
        assertThat(find(id).slots()).isEmpty();
        press("Make these");

        assertThat(find(id).slots()).hasSize(12);
        assertThat(said()).contains("12 times added");
    }

    @Test
    void saysWhoWouldBeAtTwoPlacesAtOnce() {
        var id = open();
        times.of("Ms Rivera", id, 2);
        fill(DAY, LocalTime.of(16, 0), LocalTime.of(17, 0));
        name(0, "ms rivera");

        press("Show what will be made");

        assertThat(said()).contains("nobody can be at two appointments at once");
        assertThat(_find(ActionButton.class)).noneMatch(button -> button.words().equals("Make these"));
        assertThat(find(id).slots()).hasSize(2);
    }

    @Test
    void makesNoneForADayThatSomebodyElseCancelled() {
        var id = open();
        fill(DAY, LocalTime.of(16, 0), LocalTime.of(17, 0));
        name(0, "Ms Rivera");
        press("Show what will be made");
        events.cancel(id, "The hall is being painted.");

        press("Make these");

        assertThat(said()).contains("This event had been cancelled already.");
        assertThat(find(id).slots()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        open();

        press("Show what will be made");

        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).isInvalid())
                .isTrue();
        assertThat(hosts().getFirst().isInvalid()).isTrue();
    }

    @Test
    void makesOneSeriesOfSeveralWeeksAndOfDatesThatWereTyped() {
        var id = year.workshop("Parents’ course");
        visit("staff/events/" + id);
        press("Add a time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Weeks in a row")), 2);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Families register once for all these weeks")), true);
        fill(DAY, LocalTime.of(18, 0), LocalTime.of(19, 0));
        press("Add a date");
        _setValue(_find(DatePicker.class, spec -> spec.withLabel("Day")).getLast(), DAY.plusDays(30));
        _setValue(_find(TimePicker.class, spec -> spec.withLabel("From")).getLast(), LocalTime.of(17, 0));
        _setValue(_find(TimePicker.class, spec -> spec.withLabel("Until")).getLast(), LocalTime.of(18, 0));
        assertThat(removals("Remove this date").getFirst())
                .startsWith("Remove")
                .contains(String.valueOf(DAY.plusDays(30).getDayOfMonth()));
        press("Add");

        var slot = find(id).slots().getFirst();
        assertThat(find(id).slots()).hasSize(1);
        assertThat(slot.sessions())
                .extracting(session -> session.start().atZone(slot.zone()).toLocalDate())
                .containsExactly(DAY, DAY.plusDays(7), DAY.plusDays(30));
        press("Change");
        assertThat(_find(DatePicker.class, spec -> spec.withLabel("Day"))).hasSize(3);
    }

    /** As they are read aloud. */
    private static List<String> removals(String words) {
        return _find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .map(button -> button.getContent().getElement().getAttribute("aria-label"))
                .toList();
    }

    private EventId open() {
        var id = year.appointmentDay("Conferences");
        visit("staff/events/" + id);
        press("Make appointments");
        return id;
    }

    private static void name(int host, String name) {
        hosts().get(host).setValue(name);
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<String>> hosts() {
        return _find(ComboBox.class, spec -> spec.withLabel("Teacher")).stream()
                .map(found -> (ComboBox<String>) found)
                .toList();
    }
}
