package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Assignment;
import org.homeroom.interpreting.BookingId;
import org.homeroom.interpreting.Decision;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.Way;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file says what interpreters there were, not what was announced. */
class AttendanceOfInterpretersTest extends AttendanceOfAWorkshop {

    @Autowired
    private Interpreters interpreters;

    @Autowired
    private Assigning assigning;

    private SlotId slot;

    @BeforeEach
    void register() {
        slot = year.slot(event, 20);
        for (var language : List.of("amh", "spa", "eng", "ase")) {
            register(Requests.to(slot)
                    .adult("Family " + language, "am")
                    .interpreter(language)
                    .build());
        }
    }

    @Test
    void isNotMetByWhatIsOnlyAnnouncedOrAskedFor() throws IOException {
        book("amh", Way.IN_PERSON);

        assertThat(met("amh")).isEqualTo("no");
        assertThat(met("spa")).isEqualTo("no");
        assertThat(met("ase")).isEqualTo("no");
        assertThat(met("eng")).isEqualTo("yes");
    }

    @Test
    void isMetByAnInterpreterWhoSaidYesAndInPartByOneOnThePhone() throws IOException {
        assigning.confirm(book("amh", Way.IN_PERSON));
        assigning.confirm(book("spa", Way.PHONE));

        assertThat(met("amh")).isEqualTo("yes");
        assertThat(met("spa")).isEqualTo("partly");
    }

    @Test
    void isNoLongerMetWhenTheInterpreterDeclines() throws IOException {
        var booking = book("amh", Way.IN_PERSON);
        assigning.confirm(booking);
        assigning.decline(booking);

        assertThat(met("amh")).isEqualTo("no");
    }

    @Test
    void isMetWhenStaffPutDownThatItTookPlace() throws IOException {
        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :then, registration_deadline = :then, change_deadline = :then,"
                                + " childcare_deadline = :then")
                .param("then", Timestamp.from(Instant.now().minusSeconds(60)))
                .update();
        assigning.decide(job("amh"), Decision.DONE, null);

        assertThat(met("amh")).isEqualTo("yes");
    }

    @Test
    void saysTheSameOfEveryDateOfASeries() throws IOException {
        var second = year.inDays(12);
        slot = year.slot(
                event,
                year.plan(year.inDays(10), 12, Map.of())
                        .followedBy(List.of(new SlotSession(second, second.plus(Duration.ofMinutes(90))))));
        register(Requests.to(slot).adult("Series", "am").interpreter("tir").build());
        assigning.confirm(book("tir", Way.IN_PERSON));

        assertThat(rows("Series"))
                .hasSize(2)
                .allMatch(row -> row.get("interpreter_met").equals("yes"));
    }

    private BookingId book(String language, Way way) {
        var who = interpreters.add(new InterpreterDetails(
                "Interpreter " + language,
                new Contact(language + "@interpreters.example.org", null),
                Locale.ENGLISH,
                Set.of(new Fluency(language, false, "")),
                true,
                Set.of(way),
                Set.of(),
                Set.of(),
                ""));
        return ((Assignment.Assigned) assigning.assign(job(language), who, way)).booking();
    }

    private JobKey job(String language) {
        return new JobKey(slot, new InterpretedLanguage(language, false));
    }

    private String met(String language) throws IOException {
        return rows("Family " + language).getFirst().get("interpreter_met");
    }

    private List<CSVRecord> rows(String name) throws IOException {
        return csv(AttendanceQuery.EVERYTHING).stream()
                .filter(row -> row.get("name").equals(name))
                .toList();
    }
}
