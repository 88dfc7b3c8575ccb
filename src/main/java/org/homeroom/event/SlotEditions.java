package org.homeroom.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.school.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks how slots of events that are not drafts stand: one query that reads no words. */
@Component
class SlotEditions {

    private static final String SELECT = """
            select s.id, s.version as slot_version, e.version as event_version, c.version as school_version,
                p.version as place_version, s.childcare_staffed, s.capacity, s.taken, s.waiting,
                f.from_age, f.to_age, f.places as room_places, f.taken as room_taken
            from time_slot s
                join event e on e.id = s.event_id
                join school c on c.id = s.school_id
                left join place p on p.id = s.place_id
                left join slot_childcare f on f.slot_id = s.id
            """;
    private static final String ONE = SELECT + "where s.id = :id and e.state <> 'DRAFT'";
    private static final String SOME =
            SELECT + "where s.id in (:ids) and e.state <> 'DRAFT' order by s.starts_at, s.id";
    private static final String OF_EVENT =
            SELECT + "where e.slug = :slug and e.state <> 'DRAFT' order by s.starts_at, s.id";
    private static final String COMING = SELECT + """
            where s.starts_at > :now and s.state = 'SCHEDULED' and e.state = 'PUBLISHED'
            order by s.starts_at, s.id""";

    private final JdbcClient jdbc;

    SlotEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SlotEdition> of(SlotId slot) {
        return read(jdbc.sql(ONE).param("id", Uuids.bytes(slot.value())));
    }

    /** Soonest first. */
    List<SlotEdition> of(Collection<SlotId> slots) {
        return slots.isEmpty()
                ? List.of()
                : read(jdbc.sql(SOME)
                        .param(
                                "ids",
                                slots.stream()
                                        .map(slot -> Uuids.bytes(slot.value()))
                                        .toList()));
    }

    /** Soonest first. */
    List<SlotEdition> ofEvent(String slug) {
        return read(jdbc.sql(OF_EVENT).param("slug", slug));
    }

    /** Those of published events that have not begun, soonest first. */
    List<SlotEdition> coming(Instant now) {
        return read(jdbc.sql(COMING).param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
    }

    private static List<SlotEdition> read(JdbcClient.StatementSpec statement) {
        Map<SlotEdition, List<ChildcarePlaces>> rooms = new LinkedHashMap<>();
        statement.query(SlotEdition.Row::of).list().forEach(row -> {
            var ofSlot = rooms.computeIfAbsent(row.withoutRooms(), edition -> new ArrayList<>());
            if (row.room() != null) {
                ofSlot.add(row.room());
            }
        });
        return rooms.entrySet().stream()
                .map(slot -> slot.getKey().with(ChildcarePlaces.byBand(slot.getValue())))
                .toList();
    }
}
