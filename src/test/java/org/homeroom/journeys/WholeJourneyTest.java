package org.homeroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the catalogue to the auditor's file: a family registers, a volunteer lets it in, an administrator exports. */
class WholeJourneyTest extends BrowserTest {

    private static final String EVENT = "homework-without-tears";

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private Registrations registrations;

    private SlotId slot;

    /** A time of its own for each journey, in an hour, so that its door is open. */
    @BeforeEach
    void planATime() {
        var event = catalogue.find(EVENT).orElseThrow().id();
        var start = Instant.now().plus(Duration.ofHours(1));
        slot = year.slot(event, year.plan(start, 12, Map.of(AgeBand.PRESCHOOL, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, PHONE, homework, Tigri",
        "en, LAPTOP, homework, Tigri",
        "es, LAPTOP, tareas, tigri",
        "ar, PHONE, الواجبات, تغري",
    })
    void familyComesAndIsCounted(Locale language, Screen screen, String search, String interpreter) throws IOException {
        var family = new FamilyJourney(visitor(language, screen), language);
        family.findEvent(EVENT, search);
        family.pickTime(slot.toString());
        family.sayWhoComes("ሰላም ተስፋዬ", "Dawit O’Brien <b>", "selam@example.org");
        family.askForHelp(interpreter, "ትግርኛ");
        var code = family.checkAndSend("ሰላም ተስፋዬ", "Dawit O’Brien <b>", "Liya", "Noah", "selam@example.org", "ትግርኛ");

        var details =
                registrations.find(RegistrationCode.read(code).orElseThrow()).orElseThrow();
        assertThat(details.wishes().interpreters())
                .singleElement()
                .satisfies(asked -> assertThat(asked.language()).isEqualTo("tir"));

        var administrator = new StaffJourney(visitor(language, Screen.LAPTOP), language);
        administrator.signIn("admin@example.org", "maple-street-admin");
        administrator.assign("Noor Rahimi", slot.toString());

        var volunteer = new StaffJourney(visitor(language, screen), language);
        volunteer.signIn("door1@example.org", "maple-street-door-1");
        volunteer.letIn(slot.toString(), details.shortCode().toLowerCase(Locale.ROOT), 4);

        var rows = administrator.exportAttendance(slot.toString());
        assertThat(rows).hasSize(4).allSatisfy(WholeJourneyTest::cameWithTigrinya);
        assertThat(rows)
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder("ሰላም ተስፋዬ", "Dawit O’Brien <b>", "Liya", "Noah");
        assertThat(rows)
                .filteredOn(row -> row.get("name").equals("Liya"))
                .extracting(row -> row.get("childcare"))
                .containsExactly("preschool");
    }

    private static void cameWithTigrinya(CSVRecord row) {
        assertThat(row.get("attended")).isEqualToIgnoringCase("yes");
        assertThat(row.get("interpreter")).contains("tir");
    }
}
