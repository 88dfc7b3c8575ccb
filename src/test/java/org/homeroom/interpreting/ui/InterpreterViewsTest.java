package org.homeroom.interpreting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.LeadTimeSettings;
import org.homeroom.interpreting.LeadTimes;
import org.homeroom.interpreting.WorkingHours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InterpreterViewsTest extends InterpretingScreens {

    @Autowired
    private LeadTimeSettings leadTimes;

    @Test
    void addsAnInterpreterWithLanguagesHoursAndDaysOff() {
        visit("staff/interpreters/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "ሰላም ተስፋዬ");
        _setValue(_get(EmailField.class), "selam@example.org");
        languages("Spoken languages", "amh");
        languages("Sign languages", "ase");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Amharic: dialect")), "Gondar");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Monday: from")), LocalTime.of(16, 0));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Monday: until")), LocalTime.of(21, 0));
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 12, 24));
        press("Add this day");
        press("Save");

        assertThat(interpreters.list()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("ሰላም ተስፋዬ");
            assertThat(person.details().languages())
                    .containsExactlyInAnyOrder(new Fluency("amh", false, "Gondar"), new Fluency("ase", true, ""));
            assertThat(person.details().hours())
                    .containsExactly(WorkingHours.of(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(21, 0)));
            assertThat(person.details().daysOff()).containsExactly(LocalDate.of(2026, 12, 24));
        });
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        visit("staff/interpreters/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Selam");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Phone number")), "call me");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Monday: until")), LocalTime.of(21, 0));
        press("Save");

        assertThat(interpreters.list()).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Phone number")).isInvalid())
                .isTrue();
        assertThat(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Spoken languages"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Monday: until"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Selam");
    }

    @Test
    void changesOneAndKeepsTheDialect() {
        var id = interpreter("Selam", "amh");
        visit("staff/interpreters/" + id);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Amharic: dialect"))
                        .getValue())
                .isEqualTo("Gondar");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Selam T.");
        press("Save");

        assertThat(interpreters.find(id).orElseThrow().name()).isEqualTo("Selam T.");
        assertThat(interpreters.find(id).orElseThrow().details().languages())
                .containsExactly(new Fluency("amh", false, "Gondar"));
    }

    @Test
    void listsThemByNameAndLanguage() {
        interpreter("Selam", "amh");
        interpreter("Ana", "spa");
        interpreters.retire(interpreter("Old", "amh"));

        visit("staff/interpreters");
        assertThat(rows()).hasSize(2).first().asString().startsWith("AnaSpanish (Gondar)");
        visit("staff/interpreters?q=amhar");
        assertThat(rows()).singleElement().asString().contains("Selam");
        visit("staff/interpreters?state=retired");
        assertThat(rows()).singleElement().asString().contains("Old");
        visit("staff/interpreters?q=zzz");
        assertThat(text()).contains("Nobody fits");
    }

    @Test
    void letsTeachersReadOnly() {
        var id = interpreter("Selam", "amh");
        signIn(Role.TEACHER);
        visit("staff/interpreters");
        assertThat(rows()).hasSize(1);
        assertThat(links()).doesNotContain("staff/interpreters/new", "staff/interpreters/" + id);
        visit("staff/interpreters/" + id);
        assertThat(text()).contains("This page is not open to you");
    }

    @Test
    void keepsTheSchoolsLeadTimes() {
        visit("staff/interpreters");
        _setValue(_find(IntegerField.class).getFirst(), 400);
        press("Save");
        assertThat(leadTimes.get()).isEqualTo(LeadTimes.PRESET);

        _setValue(_find(IntegerField.class).getFirst(), 10);
        press("Save");
        assertThat(leadTimes.get()).isEqualTo(new LeadTimes(10, 21, 24));
    }

    @SuppressWarnings("unchecked")
    private static void languages(String label, String code) {
        _setValue(_get(MultiSelectComboBox.class, spec -> spec.withLabel(label)), Set.of(code));
    }
}
