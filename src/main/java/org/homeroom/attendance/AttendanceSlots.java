package org.homeroom.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.PlaceId;
import org.homeroom.school.School;
import org.homeroom.school.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slots a query means, and what their events are called. */
@Component
class AttendanceSlots {

    private final JdbcClient jdbc;

    AttendanceSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Soonest first. */
    List<HeldSlot> find(School school, AttendanceQuery query) {
        var filter = new SlotFilter(school, query);
        return jdbc.sql(
                        "select s.*, x.session_number, x.starts_at session_start, x.ends_at session_end from time_slot s join "
                                + SlotFilter.SESSIONS + " x on x.slot_id = s.id where " + filter.condition()
                                + " order by s.starts_at, s.id, x.session_number")
                .params(filter.parameters())
                .query((row, n) -> slot(row))
                .list();
    }

    /** What an event is called, in every language it has a name in; the language it was written in first. */
    Map<EventId, LocalizedText> titles(School school) {
        var titles = new HashMap<EventId, LocalizedText>();
        jdbc.sql("""
                        select e.id, t.language, t.title from event e join event_text t on t.event_id = e.id
                        where e.school_id = :school order by case when t.language = e.source_language then 0 else 1 end
                        """).param("school", Uuids.bytes(school.id().value())).query(row -> {
            var event = new EventId(Uuids.of(row.getBytes("id")));
            var language = Locale.forLanguageTag(row.getString("language"));
            var title = row.getString("title");
            titles.merge(event, LocalizedText.of(language, title), (known, one) -> known.with(language, title));
        });
        return titles;
    }

    private static HeldSlot slot(ResultSet row) throws SQLException {
        var place = row.getBytes("place_id");
        return new HeldSlot(
                new SlotId(Uuids.of(row.getBytes("id"))),
                row.getInt("session_number"),
                new EventId(Uuids.of(row.getBytes("event_id"))),
                Objects.requireNonNull(Columns.instant(row, "session_start")),
                Objects.requireNonNull(Columns.instant(row, "session_end")),
                place == null ? null : new PlaceId(Uuids.of(place)));
    }
}
