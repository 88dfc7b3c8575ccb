package org.homeroom.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeroom.school.School;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;

/** A query as a condition on {@code time_slot s} and its dates {@code x}: always of one school, whatever else is asked. */
final class SlotFilter {

    /** Every date of every slot: the first stands in the slot, the others of a series beside it. */
    static final String SESSIONS = """
            (select id slot_id, 1 session_number, starts_at, ends_at from time_slot
             union all select slot_id, session_number, starts_at, ends_at from slot_session)""";

    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();

    SlotFilter(School school, AttendanceQuery query) {
        add("school", "s.school_id = :school", Uuids.bytes(school.id().value()));
        var event = query.event();
        add("event", "s.event_id = :event", event == null ? null : Uuids.bytes(event.value()));
        var slot = query.slot();
        add("slot", "s.id = :slot", slot == null ? null : Uuids.bytes(slot.value()));
        var to = query.to();
        add("from", "x.starts_at >= :from", startOf(query.from(), school));
        add("to", "x.starts_at < :to", startOf(to == null ? null : to.plusDays(1), school));
    }

    String condition() {
        return String.join(" and ", conditions.values());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String name, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(name, condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Object startOf(@Nullable LocalDate day, School school) {
        return day == null ? null : Columns.utc(day.atStartOfDay(school.zone()).toInstant());
    }
}
