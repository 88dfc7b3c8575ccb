package org.homeroom.attendance;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.family.NewChild;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.RegistrationOrigin;
import org.homeroom.registration.RegistrationState;
import org.homeroom.school.School;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads who registered and who came straight from the tables, some slots at a time and row by row, so that the memory
 * it takes does not depend on how many there are.
 */
@Component
class AttendanceRows {

    /** So few that a database sorts them in memory and a driver that reads ahead holds little. */
    static final int SLOTS_AT_ONCE = 20;

    private static final int ROWS_AT_ONCE = 500;

    private static final String PEOPLE = """
             x
            join time_slot s on s.id = x.slot_id
            join registration r on r.slot_id = s.id
            join family f on f.id = r.family_id
            join party_member m on m.registration_id = r.id
            left join guardian g on g.id = m.person_id
            left join child c on c.id = m.person_id
            left join guardian reader on reader.family_id = f.id and reader.position = 0
             """;
    /** The same as {@link SlotFilter#SESSIONS}, of some slots only: so few that it costs nothing. */
    private static final String SESSIONS = """
            (select id slot_id, 1 session_number, starts_at from time_slot where id in (:slots)
             union all select slot_id, session_number, starts_at from slot_session where slot_id in (:slots))""";

    private static final String LANGUAGE = "coalesce(g.language, reader.language)";
    /** The earliest that says a person came and was not taken back, alone or with all before. */
    private static final String ARRIVED = """
            (select min(a.at) from check_in a
             where a.slot_id = r.slot_id and a.session_number = x.session_number and a.registration_id = r.id and a.person_id = m.person_id
               and a.kind = 'ARRIVED' and not exists (select 1 from check_in u
                 where u.slot_id = a.slot_id and u.session_number = a.session_number and u.registration_id = a.registration_id and u.person_id = a.person_id
                   and u.kind = 'UNDONE' and (u.undoes = a.client_key or (u.undoes is null and u.turn > a.turn))))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    AttendanceRows(DataSource database) throws MetaDataAccessException {
        var template = new JdbcTemplate(database);
        template.setFetchSize(fetchSize(database));
        jdbc = new NamedParameterJdbcTemplate(template);
    }

    /** MySQL's driver reads row by row only when asked with this number. */
    private static int fetchSize(DataSource database) throws MetaDataAccessException {
        var product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "MySQL".equals(product) ? Integer.MIN_VALUE : ROWS_AT_ONCE;
    }

    AttendanceCounts count(School school, AttendanceQuery query) {
        var filter = new SlotFilter(school, query);
        var parameters = new HashMap<>(filter.parameters());
        var sql = "select count(distinct r.id) registrations, count(*) people,"
                + " coalesce(sum(case when r.state in ('CONFIRMED', 'OFFERED') then 1 else 0 end), 0) expected, count("
                + ARRIVED + ") arrived from " + SlotFilter.SESSIONS + PEOPLE + "where " + filter.condition()
                + readers(query.language(), parameters);
        return jdbc.query(
                        sql,
                        parameters,
                        (row, n) -> new AttendanceCounts(
                                row.getInt("registrations"),
                                row.getInt("people"),
                                row.getInt("expected"),
                                row.getInt("arrived")))
                .getFirst();
    }

    /** In the order of the slots and their dates, each family together, its adults first. */
    void each(List<HeldSlot> slots, @Nullable Locale language, Consumer<AttendanceRow> then) {
        var asked = slots.stream().map(HeldSlot::date).collect(Collectors.toSet());
        var ids = slots.stream().map(HeldSlot::id).distinct().toList();
        for (int from = 0; from < ids.size(); from += SLOTS_AT_ONCE) {
            var some = ids.subList(from, Math.min(from + SLOTS_AT_ONCE, ids.size()));
            var parameters = new HashMap<String, Object>();
            parameters.put(
                    "slots",
                    some.stream().map(slot -> Uuids.bytes(slot.value())).toList());
            var sql =
                    "select r.slot_id, x.session_number, r.state, r.origin, r.access_needs, f.email, f.phone, m.kind, c.age, care.band,"
                            + " coalesce(g.name, c.first_name) name, " + LANGUAGE + " language, " + ARRIVED
                            + " arrived,"
                            + " (select group_concat(i.language order by i.language separator ' ') from interpreter_request i"
                            + " where i.registration_id = r.id) interpreters from " + SESSIONS + PEOPLE
                            + "left join childcare_request care on care.registration_id = r.id and care.child_id = m.person_id"
                            + " and care.waiting_since is null"
                            + " where s.id in (:slots)" + readers(language, parameters)
                            + " order by s.starts_at, s.id, x.session_number, r.id, m.kind, g.position, c.position";
            RowCallbackHandler reader = row -> {
                var found = read(row);
                if (asked.contains(found.date())) {
                    then.accept(found);
                }
            };
            jdbc.query(sql, parameters, reader);
        }
    }

    private static String readers(@Nullable Locale language, Map<String, Object> parameters) {
        if (language == null) {
            return "";
        }
        parameters.put("language", language.toLanguageTag());
        return " and " + LANGUAGE + " = :language";
    }

    private static AttendanceRow read(ResultSet row) throws SQLException {
        var band = row.getString("band");
        var language = row.getString("language");
        return new AttendanceRow(
                new SlotId(Uuids.of(row.getBytes("slot_id"))),
                row.getInt("session_number"),
                RegistrationState.valueOf(row.getString("state")),
                RegistrationOrigin.valueOf(row.getString("origin")),
                AttendanceRow.Role.valueOf(row.getString("kind")),
                String.valueOf(row.getString("name")),
                age(row),
                Locale.forLanguageTag(language == null ? "und" : language),
                band == null ? null : AgeBand.valueOf(band),
                Columns.words(row.getString("interpreters")),
                Columns.words(row.getString("access_needs")).stream()
                        .map(AccessNeed::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("email"),
                row.getString("phone"),
                Columns.instant(row, "arrived"));
    }

    /** A child who was only counted at the door has none. */
    private static @Nullable Integer age(ResultSet row) throws SQLException {
        var age = Columns.whole(row, "age");
        return age == null || age == NewChild.AGE_UNKNOWN ? null : age;
    }
}
