package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.family.NewChild;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Requests;
import org.homeroom.school.Uuids;
import org.junit.jupiter.api.Test;

class AttendanceExportTest extends AttendanceOfAWorkshop {

    @Test
    void writesARowForEachPerson() throws IOException {
        var slot = year.slot(event, 5, Map.of(AgeBand.PRESCHOOL, 1));
        register(Requests.to(slot)
                .adult("ሰላም ተስፋዬ", "am")
                .childInCare("Liya", 4)
                .contact(new Contact("selam@example.org", "+1 212 555 0100"))
                .interpreter("amh")
                .build());

        var file = csv(AttendanceQuery.EVERYTHING);

        assertThat(file).hasSize(2);
        assertThat(file.getFirst().toMap())
                .containsEntry("event", "Homework without tears")
                .containsEntry("start", "18:00")
                .containsEntry("end", "19:30")
                .containsEntry("place", "School library")
                .containsEntry("state", "confirmed")
                .containsEntry("attended", "no")
                .containsEntry("arrived_at", "")
                .containsEntry("role", "adult")
                .containsEntry("name", "ሰላም ተስፋዬ")
                .containsEntry("age", "")
                .containsEntry("language", "am")
                .containsEntry("interpreter", "amh")
                .containsEntry("interpreter_met", "no")
                .containsEntry("access_needs", "step_free")
                .containsEntry("email", "selam@example.org")
                .containsEntry("phone", "'+1 212 555 0100")
                .containsEntry("origin", "family");
        assertThat(file.getLast().toMap())
                .containsEntry("role", "child")
                .containsEntry("name", "Liya")
                .containsEntry("age", "4")
                .containsEntry("language", "am")
                .containsEntry("childcare", "preschool");
    }

    @Test
    void givesNoAgeToAChildWhoWasOnlyCounted() throws IOException {
        register(Requests.to(year.slot(event, 5))
                .adult("Rosa", "es")
                .child("Rosa +1", NewChild.AGE_UNKNOWN)
                .build());

        assertThat(csv(AttendanceQuery.EVERYTHING).getLast().toMap())
                .containsEntry("name", "Rosa +1")
                .containsEntry("role", "child")
                .containsEntry("age", "");
    }

    @Test
    void tellsWhoCameAndForgetsWhatWasUndone() throws IOException {
        var slot = year.slot(event, 9);
        register(Requests.to(slot).adult("Came", "en").build());
        register(Requests.to(slot).adult("Undone", "en").build());
        register(Requests.to(slot).adult("Again", "en").build());
        register(Requests.to(slot).adult("Not yet", "en").build());
        var six = Instant.parse("2026-01-14T23:00:00Z");
        checkIn("Came", 1, "ARRIVED", six);
        checkIn("Undone", 1, "ARRIVED", six);
        checkIn("Undone", 2, "UNDONE", six.plusSeconds(60));
        checkIn("Again", 1, "ARRIVED", six);
        checkIn("Again", 2, "UNDONE", six.plusSeconds(60));
        checkIn("Again", 3, "ARRIVED", six.plusSeconds(600));

        assertThat(csv(AttendanceQuery.EVERYTHING))
                .extracting(row -> row.get("name") + " " + row.get("attended") + " " + row.get("arrived_at"))
                .containsExactlyInAnyOrder("Came yes 18:00", "Undone no ", "Again yes 18:10", "Not yet no ");
        assertThat(export.count(AttendanceQuery.EVERYTHING)).isEqualTo(new AttendanceCounts(4, 4, 4, 2));
    }

    @Test
    void narrowsByEventSlotDaysAndLanguage() throws IOException {
        var other = year.workshop("Big feelings");
        var soon = year.slot(event, year.plan(year.inDays(3), 9, Map.of()));
        var later = year.slot(event, year.plan(year.inDays(30), 9, Map.of()));
        var elsewhere = year.slot(other, 9);
        register(Requests.to(soon).adult("Soon", "ar").child("Soon’s child", 9).build());
        register(Requests.to(later).adult("Later", "en").build());
        register(Requests.to(elsewhere).adult("Elsewhere", "es").build());
        var last = school.dayOf(year.inDays(3));

        assertThat(names(new AttendanceQuery(event, null, null, null, null)))
                .containsExactly("Soon", "Soon’s child", "Later");
        assertThat(names(new AttendanceQuery(null, elsewhere, null, null, null)))
                .containsExactly("Elsewhere");
        assertThat(names(new AttendanceQuery(null, null, null, last, null))).containsExactly("Soon", "Soon’s child");
        assertThat(names(new AttendanceQuery(null, null, last.plusDays(1), null, null)))
                .containsExactly("Elsewhere", "Later");
        assertThat(names(new AttendanceQuery(null, null, last, last, null))).containsExactly("Soon", "Soon’s child");
        assertThat(names(new AttendanceQuery(null, null, null, null, Locale.forLanguageTag("ar"))))
                .containsExactly("Soon", "Soon’s child");
        assertThat(export.count(new AttendanceQuery(event, null, null, null, Locale.forLanguageTag("ar")))
                        .people())
                .isEqualTo(2);
        assertThat(names(new AttendanceQuery(other, soon, null, null, null))).isEmpty();
        assertThat(names(new AttendanceQuery(null, null, LocalDate.of(2000, 1, 1), LocalDate.of(1999, 1, 1), null)))
                .isEmpty();
    }

    @Test
    void keepsWaitingAndCancelledFamiliesApart() throws IOException {
        var slot = year.slot(event, 1);
        register(Requests.to(slot).adult("First", "en").build());
        register(Requests.to(slot).adult("Second", "en").build());
        var gone = register(Requests.to(slot).adult("Third", "en").build());
        registrations.cancel(gone instanceof RegistrationOutcome.Waitlisted(var code, var position) ? code : null);

        assertThat(csv(AttendanceQuery.EVERYTHING))
                .extracting(row -> row.get("name") + " " + row.get("state"))
                .containsExactly("First confirmed", "Second waitlisted", "Third cancelled");
        assertThat(export.count(AttendanceQuery.EVERYTHING)).isEqualTo(new AttendanceCounts(3, 3, 1, 0));
    }

    private void checkIn(String name, int turn, String kind, Instant at) {
        jdbc.sql("""
                        insert into check_in (id, school_id, slot_id, registration_id, person_id, turn, kind, at, account_id,
                            client_key)
                        select :id, r.school_id, r.slot_id, r.id, g.id, :turn, :kind, :at, :id, :key
                        from guardian g join registration r on r.family_id = g.family_id where g.name = :name
                        """)
                .param("id", Uuids.bytes(UUID.randomUUID()))
                .param("turn", turn)
                .param("kind", kind)
                .param("at", Columns.utc(at))
                .param("key", UUID.randomUUID().toString())
                .param("name", name)
                .update();
    }
}
