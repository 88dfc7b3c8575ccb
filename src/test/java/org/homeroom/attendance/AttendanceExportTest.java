package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AttendanceExportTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private AttendanceExport export;

    @Autowired
    private AttendanceRows rows;

    @Autowired
    private AttendanceSlots slots;

    @Autowired
    private JdbcClient jdbc;

    private School school;
    private EventId event;

    @BeforeEach
    void publishAWorkshop() {
        school = year.school();
        event = year.workshop("Homework without tears");
        SignedIn.as(school.id(), Role.ADMINISTRATOR);
    }

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

    @Test
    void knowsNothingOfOtherSchools() throws IOException {
        var slot = year.slot(event, 5);
        register(Requests.to(slot).adult("Ours", "en").build());
        var strangers = year.school("oak-street", "Oak Street School");

        SignedIn.as(strangers.id(), Role.ADMINISTRATOR);

        assertThat(names(AttendanceQuery.EVERYTHING)).isEmpty();
        assertThat(names(new AttendanceQuery(event, null, null, null, null))).isEmpty();
        assertThat(names(new AttendanceQuery(null, slot, null, null, null))).isEmpty();
        assertThat(export.count(AttendanceQuery.EVERYTHING)).isEqualTo(new AttendanceCounts(0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForAdministratorsAlone(Role role) {
        SignedIn.as(school.id(), role);

        assertThatThrownBy(() -> export.count(AttendanceQuery.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.fileName(ExportFormat.CSV)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> write(AttendanceQuery.EVERYTHING, forMachines()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(exportsOnRecord()).isZero();
    }

    @Test
    void putsEveryFileOnRecord() throws IOException {
        register(Requests.to(year.slot(event, 5)).adult("Rosa Alvarez", "en").build());

        csv(new AttendanceQuery(event, null, LocalDate.of(2026, 9, 1), null, null));

        var record = jdbc.sql("select subject, detail from audit_entry where action = 'attendance.export'")
                .query()
                .singleRow();
        assertThat(record.get("subject")).isEqualTo("CSV");
        assertThat(record.get("detail").toString())
                .contains(event.value().toString(), "from 2026-09-01")
                .doesNotContain("Rosa");
    }

    @Test
    void speaksTheReadersLanguageWhereNoProgramReads() throws IOException {
        register(Requests.to(year.slot(event, 5)).adult("Rosa", "es").build());

        var file = write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, false, false, false, false));

        assertThat(file.lines().findFirst().orElseThrow())
                .startsWith("Event,Date,Start")
                .endsWith("Registered by");
        assertThat(file).contains("Has a place", "Adult", "Spanish", "The family");
    }

    @Test
    void leavesOutWhoOnRequest() throws IOException {
        register(Requests.to(year.slot(event, 5))
                .adult("Rosa", "es")
                .contact(new Contact("rosa@example.org", null))
                .build());

        var file = write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, true, false, true, true));

        assertThat(file)
                .doesNotContain("Rosa", "rosa@", "name", "phone", "access_needs")
                .contains("adult");
    }

    @Test
    void writesASpreadsheetToo() throws Exception {
        register(Requests.to(year.slot(event, 5)).adult("فاطمة الحداد", "ar").build());
        var bytes = new ByteArrayOutputStream();

        export.write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.XLSX, Locale.ENGLISH, true, false, false, false),
                bytes);

        assertThat(XlsxFileTest.texts(XlsxFileTest.sheet(bytes.toByteArray(), 1)))
                .contains("interpreter_met", "فاطمة الحداد");
    }

    @Test
    void namesItsFileWithoutNamingAnyone() {
        assertThat(export.fileName(ExportFormat.CSV)).matches("attendance-maple-street-\\d{4}-\\d{2}-\\d{2}\\.csv");
        assertThat(export.fileName(ExportFormat.XLSX)).endsWith(".xlsx");
    }

    /** What is erased after the first row was read is not read any more: later slots wait in the database, not here. */
    @Test
    void readsSomeSlotsAtATime() {
        var last = fill(AttendanceRows.SLOTS_AT_ONCE + 1);
        var read = new ArrayList<String>();

        rows.each(slots.find(school, AttendanceQuery.EVERYTHING), null, row -> {
            if (read.isEmpty()) {
                jdbc.sql(
                                "delete from party_member where registration_id in (select id from registration where slot_id = :slot)")
                        .param("slot", Columns.bytes(last.value()))
                        .update();
            }
            read.add(row.name());
        });

        assertThat(read).hasSize(AttendanceRows.SLOTS_AT_ONCE).doesNotContain("Last");
    }

    @Test
    void handsOverEachRowAsItIsRead() {
        fill(3);
        var stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> export.write(AttendanceQuery.EVERYTHING, forMachines(), stream))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private SlotId fill(int count) {
        SlotId slot = null;
        for (int i = 1; i <= count; i++) {
            slot = year.slot(event, year.plan(year.inDays(3).plus(i, ChronoUnit.HOURS), 2, Map.of()));
            register(Requests.to(slot)
                    .adult(i == count ? "Last" : "Person " + i, "en")
                    .contact(Contact.NONE)
                    .build());
        }
        return slot;
    }

    private RegistrationOutcome register(RegistrationRequest request) {
        return registrations.register(request);
    }

    private void checkIn(String name, int turn, String kind, Instant at) {
        jdbc.sql("""
                        insert into check_in (id, school_id, slot_id, registration_id, person_id, turn, kind, at, account_id,
                            client_key)
                        select :id, r.school_id, r.slot_id, r.id, g.id, :turn, :kind, :at, :id, :key
                        from guardian g join registration r on r.family_id = g.family_id where g.name = :name
                        """)
                .param("id", Columns.bytes(UUID.randomUUID()))
                .param("turn", turn)
                .param("kind", kind)
                .param("at", Columns.utc(at))
                .param("key", UUID.randomUUID().toString())
                .param("name", name)
                .update();
    }

    private List<String> names(AttendanceQuery query) throws IOException {
        return csv(query).stream().map(row -> row.get("name")).toList();
    }

    private List<CSVRecord> csv(AttendanceQuery query) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(write(query, forMachines()), format)) {
            return parser.getRecords();
        }
    }

    private String write(AttendanceQuery query, ExportOptions options) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(query, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int exportsOnRecord() {
        return jdbc.sql("select count(*) from audit_entry where action = 'attendance.export'")
                .query(Integer.class)
                .single();
    }

    private static ExportOptions forMachines() {
        return new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, true, false, false, false);
    }
}
