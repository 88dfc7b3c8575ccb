package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.homeroom.family.Contact;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class InterpretersTest extends InterpretedEvening {

    private static final InterpreterDetails SELAM = new InterpreterDetails(
            "ሰላም ተስፋዬ",
            new Contact("selam@example.org", "+1 212 555 0101"),
            Locale.forLanguageTag("am"),
            Set.of(new Fluency("amh", false, "Gondar"), new Fluency("ase", true, "")),
            true,
            Set.of(Way.IN_PERSON, Way.VIDEO),
            Set.of(
                    WorkingHours.of(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(21, 30)),
                    WorkingHours.of(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(13, 0))),
            Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)),
            "Court certified");

    @Test
    void keepsAllThatWasSaid() {
        var id = interpreters.add(SELAM);

        assertThat(interpreters.find(id)).map(Interpreter::details).contains(SELAM);
        assertThat(interpreters.list()).hasSize(1);
    }

    @Test
    void forgetsWhatIsNoLongerSo() {
        var id = interpreters.add(SELAM);
        var less = details("Selam", false, "tir");

        interpreters.change(id, less);

        assertThat(interpreters.find(id)).map(Interpreter::details).contains(less);
        assertThat(count("interpreter_hours")).isZero();
        assertThat(count("interpreter_day_off")).isZero();
        assertThat(count("interpreter_language")).isEqualTo(1);
    }

    @Test
    void retiresWithoutForgettingAndTakesItBack() {
        var id = interpreters.add(SELAM);

        interpreters.retire(id);
        interpreters.retire(id);
        assertThat(interpreters.find(id).orElseThrow().retired()).isTrue();

        interpreters.reinstate(id);
        assertThat(interpreters.find(id).orElseThrow().retired()).isFalse();
    }

    @Test
    void worksAtTheHoursOfTheirWeekButNotOnDaysOff() {
        var selam = new Interpreter(new InterpreterId(new UUID(0, 1)), SELAM, false);
        var zone = SchoolYear.ZONE;
        var monday = LocalDate.of(2026, 11, 30).atTime(18, 0).atZone(zone).toInstant();

        assertThat(selam.worksAt(monday, monday.plusSeconds(5400), zone)).isTrue();
        assertThat(selam.worksAt(monday, monday.plusSeconds(5 * 3600), zone)).isFalse();
        assertThat(selam.worksAt(monday.plusSeconds(86400), monday.plusSeconds(90000), zone))
                .isFalse();
        var off = new InterpreterDetails(
                SELAM.name(),
                SELAM.contact(),
                SELAM.letters(),
                SELAM.languages(),
                true,
                SELAM.ways(),
                Set.of(),
                Set.of(LocalDate.of(2026, 11, 30)),
                "");
        assertThat(new Interpreter(selam.id(), off, false).worksAt(monday, monday.plusSeconds(5400), zone))
                .isFalse();
    }

    @Test
    void isReadByTeachersAndWrittenByAdministratorsOfTheirOwnSchool() {
        var id = interpreters.add(SELAM);
        var other = year.school("oak-street", "Oak Street School");

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(interpreters.list()).hasSize(1);
        assertThatThrownBy(() -> interpreters.retire(id)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        assertThatThrownBy(() -> interpreters.list()).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(other.id(), Role.ADMINISTRATOR);
        assertThat(interpreters.list()).isEmpty();
        assertThat(interpreters.find(id)).isEmpty();
        assertThatThrownBy(() -> interpreters.change(id, SELAM)).isInstanceOf(NoSuchElementException.class);
    }
}
