package org.homeroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns in which a value may stand only once, and so what of a statement cannot be said twice as it is. */
record UniqueColumns(Set<String> names) {

    private static final Pattern INSERT =
            Pattern.compile("(?is)\\s*insert\\s+into\\s+(\\w+)\\s*\\(([^)]*)\\)\\s*values\\s*\\(([^)]*)\\).*");

    static UniqueColumns of(JdbcClient jdbc) {
        return new UniqueColumns(jdbc.sql("""
                        select concat(table_name, '.', max(column_name)) from information_schema.statistics
                        where table_schema = database() and non_unique = 0 and index_name <> 'PRIMARY'
                        group by table_name, index_name having count(*) = 1""").query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** The values that this statement puts into such columns. */
    List<Object> valuesIn(Statement statement) {
        var insert = INSERT.matcher(statement.sql());
        if (!insert.matches()) {
            return List.of();
        }
        var columns = insert.group(2).split(",");
        var expressions = insert.group(3).split(",");
        List<Object> values = new ArrayList<>();
        int bound = 0;
        for (int i = 0; i < columns.length; i++) {
            if (expressions[i].strip().equals("?")) {
                if (names.contains((insert.group(1) + "." + columns[i].strip()).toLowerCase(Locale.ROOT))) {
                    for (var row : statement.rows()) {
                        values.add(row.get(bound));
                    }
                }
                bound++;
            }
        }
        return values;
    }
}
