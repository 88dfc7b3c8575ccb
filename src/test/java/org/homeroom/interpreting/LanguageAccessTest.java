package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.RegistrationCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LanguageAccessTest extends InterpretedEvening {

    @Autowired
    private LanguageAccess access;

    @Autowired
    private InterpreterFeedback feedback;

    @Autowired
    private EventCatalogue catalogue;

    @Test
    void countsWhatWasAskedProvidedAndMissedByLanguage() {
        family(slot, "amh");
        family(slot, "amh");
        family(slot, "ukr");
        family(slot, "ase");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));
        assigning.decide(new JobKey(slot, new InterpretedLanguage("ukr", false)), Decision.NOT_AVAILABLE, null);
        assertThat(line("amh").open()).isEqualTo(2);

        itIsOver();

        var amharic = line("amh");
        assertThat(amharic.preferring()).isEqualTo(4);
        assertThat(amharic.requests()).isEqualTo(2);
        assertThat(amharic.provided()).isEqualTo(2);
        assertThat(amharic.qualified()).isEqualTo(2);
        assertThat(amharic.open()).isZero();
        assertThat(line("ukr").notMet()).isEqualTo(1);
        assertThat(line("ase").notMet()).isEqualTo(1);
    }

    @Test
    void tellsPhoneFromInPersonAndWastedFromDone() {
        family(slot, "amh");
        assigning.confirm(assigned(assigning.assign(amharic(slot), interpreter("Selam", "amh"), Way.PHONE)));
        itIsOver();
        assertThat(line("amh").remote()).isEqualTo(1);

        assigning.decide(amharic(slot), Decision.DONE, null);
        assertThat(line("amh").remote()).isEqualTo(1);
        assigning.decide(amharic(slot), Decision.WASTED, null);
        assertThat(line("amh").wasted()).isEqualTo(1);
        assertThat(line("amh").requests()).isZero();
    }

    @Test
    void asksFamiliesAfterwardsAndKeepsTheirLastWord() {
        var code = family(slot, "amh");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));
        assertThat(feedback.questions(registrations.find(code).orElseThrow())).isEmpty();
        assertThat(feedback.give(code, AMHARIC, Understood.WELL)).isFalse();

        itIsOver();

        assertThat(feedback.questions(registrations.find(code).orElseThrow()))
                .containsExactly(new InterpreterFeedback.Question(AMHARIC, true, null));
        assertThat(feedback.give(code, AMHARIC, Understood.WELL)).isTrue();
        assertThat(feedback.give(code, AMHARIC, Understood.NOT)).isTrue();
        assertThat(feedback.questions(registrations.find(code).orElseThrow()))
                .containsExactly(new InterpreterFeedback.Question(AMHARIC, true, Understood.NOT));
        assertThat(line("amh").understoodWell()).isZero();
        assertThat(line("amh").notUnderstood()).isEqualTo(1);
        assertThat(feedback.give(code, new InterpretedLanguage("ukr", false), Understood.WELL))
                .isFalse();
        assertThat(feedback.give(
                        RegistrationCode.read("23456789ABCDEFGHJKMNPQRS").orElseThrow(), AMHARIC, Understood.WELL))
                .isFalse();
    }

    @Test
    void asksWhoeverGotNoInterpreterTooAndLeavesThatOutOfTheReport() {
        var code = family(slot, "amh");
        itIsOver();

        assertThat(feedback.questions(registrations.find(code).orElseThrow()))
                .containsExactly(new InterpreterFeedback.Question(AMHARIC, false, null));
        assertThat(feedback.give(code, AMHARIC, Understood.PARTLY)).isTrue();

        assertThat(line("amh").notMet()).isEqualTo(1);
        assertThat(line("amh").understoodPartly()).isZero();
        assertThat(feedback.said(catalogue.findSlot(slot).orElseThrow()))
                .containsExactly(new InterpreterFeedback.Said(AMHARIC, Map.of(Understood.PARTLY, 1L)));
    }

    @Test
    void isForAdministratorsAndHoldsNothingOfAnotherSchool() {
        family(slot, "amh");
        SignedIn.as(year.school("oak-street", "Oak Street School").id(), Role.ADMINISTRATOR);
        assertThat(access.year(year()).lines()).isEmpty();
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThatThrownBy(() -> access.year(year())).isInstanceOf(AccessDeniedException.class);
    }

    private LanguageAccessReport.Line line(String code) {
        return access.year(year()).lines().stream()
                .filter(line -> line.language().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int year() {
        return jdbc.sql("select starts_at from time_slot order by starts_at desc limit 1")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single()
                .atZone(SchoolYear.ZONE)
                .getYear();
    }

    private void itIsOver() {
        jdbc.sql(
                        "update time_slot set version = version + 1, ends_at = :then, starts_at = :before, registration_deadline = :before,"
                                + " change_deadline = :before, childcare_deadline = :before")
                .param("then", Timestamp.from(Instant.now().minusSeconds(60)))
                .param("before", Timestamp.from(Instant.now().minusSeconds(3600)))
                .update();
    }
}
