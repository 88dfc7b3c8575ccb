package org.homeroom.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How values lie in the tables of other modules, which are only read here. */
final class Columns {

    private Columns() {}

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** Words with spaces between them; none where there is no text. */
    static Set<String> words(@Nullable String text) {
        var words = new LinkedHashSet<String>();
        if (text != null) {
            Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return words;
    }
}
