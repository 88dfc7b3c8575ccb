package org.homeroom.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;

/**
 * Ten events that families of four went to, written to the tables in bulk: each half there, every third with an
 * interpreter. In the files each person is a row.
 */
final class Attended {

    static final int EVENTS = 10;

    private static final int PEOPLE = 4;
    private static final int FAMILIES_A_SLOT = 250;
    private static final int FAMILIES_AT_ONCE = 1_000;

    private static final String FAMILY =
            "insert into family (id, version, school_id, email, phone, created_at) values (?, 0, ?, ?, ?, ?)";
    private static final String GUARDIAN =
            "insert into guardian (id, family_id, position, name, language) values (?, ?, ?, ?, ?)";
    private static final String CHILD =
            "insert into child (id, family_id, position, first_name, age) values (?, ?, ?, ?, ?)";
    private static final String REGISTRATION = """
            insert into registration (id, version, school_id, slot_id, family_id, code, short_code, request_key, state,
                origin, seats, access_needs, access_note, question, created_at, calendar_sequence)
            values (?, 0, ?, ?, ?, ?, ?, ?, 'CONFIRMED', 'FAMILY', 4, ?, '', '', ?, 0)""";
    private static final String MEMBER = "insert into party_member (registration_id, person_id, kind) values (?, ?, ?)";
    private static final String CARE = """
            insert into childcare_request (registration_id, child_id, band, allergies, needs)
            values (?, ?, ?, '', '')""";
    private static final String INTERPRETER =
            "insert into interpreter_request (registration_id, language, signed, note) values (?, ?, false, '')";
    private static final String CHECK_IN = """
            insert into check_in (id, school_id, slot_id, registration_id, person_id, turn, kind, at, account_id,
                client_key)
            values (?, ?, ?, ?, ?, 1, 'ARRIVED', ?, ?, ?)""";

    private static final List<String> TABLES = List.of(
            "family",
            "guardian",
            "child",
            "registration",
            "party_member",
            "childcare_request",
            "interpreter_request",
            "check_in",
            "time_slot");
    private static final List<String> NAMES = List.of(
            "Rosa Álvarez", "سلمى حداد", "陈 雨", "Nguyễn Thị Lan", "ሰላም ተስፋዬ", "Олена Коваль", "Jean-Baptiste, fils");
    private static final List<String> LANGUAGES = List.of("es", "ar", "zh-Hans", "vi", "am", "uk", "ht");
    private static final List<String> INTERPRETED = List.of("spa", "ara", "amh");

    private final SchoolYear year;
    private final DataSource source;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).withNano(0);

    private Attended(SchoolYear year, DataSource source) {
        this.year = year;
        this.source = source;
    }

    /** @param rows of the files, a multiple of forty */
    static List<EventId> write(SchoolYear year, DataSource source, int rows) throws SQLException {
        return new Attended(year, source).write(rows);
    }

    private List<EventId> write(int rows) throws SQLException {
        var plan = year.plan(FAMILIES_A_SLOT * PEOPLE, Map.of(AgeBand.PRESCHOOL, FAMILIES_A_SLOT));
        var events = new ArrayList<EventId>();
        var slots = new LinkedHashMap<SlotId, Integer>();
        int families = rows / EVENTS / PEOPLE;
        for (int i = 0; i < EVENTS; i++) {
            var event = year.workshop("Homework without tears, " + (i + 1));
            events.add(event);
            for (int from = 0; from < families; from += FAMILIES_A_SLOT) {
                slots.put(year.slot(event, later(plan, slots.size())), Math.min(FAMILIES_A_SLOT, families - from));
            }
        }
        try (var batches = new Batches(source)) {
            int family = 0;
            for (var slot : slots.entrySet()) {
                for (int i = 0; i < slot.getValue(); i++) {
                    come(batches, family, slot.getKey());
                    if (++family % FAMILIES_AT_ONCE == 0) {
                        batches.send();
                    }
                }
            }
            batches.send();
            batches.analyse(TABLES);
        }
        return events;
    }

    private static SlotDetails later(SlotDetails plan, int hours) {
        var start = plan.start().plus(Duration.ofHours(hours));
        var end = plan.end().plus(Duration.ofHours(hours));
        return new SlotDetails(
                start,
                end,
                Deadlines.at(start),
                plan.place(),
                null,
                plan.spoken(),
                plan.interpreters(),
                plan.capacity(),
                plan.childcare());
    }

    private void come(Batches batches, int number, SlotId slot) throws SQLException {
        var school = Script.bytes(year.school().id().value());
        var place = Script.bytes(slot.value());
        var family = Batches.id('f', number);
        var registration = Batches.id('a', number);
        var code = "%08d".formatted(number);
        batches.add(FAMILY, family, school, "family" + number + "@example.org", "(212) 555-" + code, now);
        batches.add(
                REGISTRATION,
                registration,
                school,
                place,
                family,
                "attended" + code,
                code,
                "attended" + code,
                number % 10 == 0 ? "STEP_FREE" : "",
                now);
        if (number % 3 == 0) {
            batches.add(INTERPRETER, registration, INTERPRETED.get(number / 3 % INTERPRETED.size()));
        }
        for (int i = 0; i < PEOPLE; i++) {
            var person = Batches.id('b', number * PEOPLE + i);
            boolean adult = i < 2;
            var name = NAMES.get((number + i) % NAMES.size());
            if (adult) {
                batches.add(GUARDIAN, person, family, i, name, LANGUAGES.get(number % LANGUAGES.size()));
            } else {
                batches.add(CHILD, person, family, i - 2, name, i + 2);
                batches.add(CARE, registration, person, AgeBand.PRESCHOOL.name());
            }
            batches.add(MEMBER, registration, person, adult ? "ADULT" : "CHILD");
            if ((number + i) % 2 == 0) {
                var checkIn = Batches.id('c', number * PEOPLE + i);
                batches.add(CHECK_IN, checkIn, school, place, registration, person, now, school, code);
            }
        }
    }
}
