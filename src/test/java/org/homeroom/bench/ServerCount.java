package org.homeroom.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many statements the server has counted on the connections that are open to this database now, by kind: the
 * server's own word on whether two ways of registering say the same to it.
 */
record ServerCount(Map<String, Long> byKind) {

    private static final String ASK = """
            select substring_index(event_name, '/', -1) as kind, sum(count_star) as times
            from performance_schema.events_statements_summary_by_thread_by_event_name
                join performance_schema.threads using (thread_id)
            where processlist_db = database() and event_name like 'statement/sql/%'
            group by kind having times > 0""";

    static ServerCount now(JdbcClient jdbc) {
        record Row(String kind, long times) {}
        return new ServerCount(
                jdbc.sql(ASK).query((row, n) -> new Row(row.getString("kind"), row.getLong("times"))).list().stream()
                        .collect(Collectors.toMap(Row::kind, Row::times, Long::sum, TreeMap::new)));
    }

    ServerCount since(ServerCount before) {
        var grown = new TreeMap<String, Long>();
        byKind.forEach((kind, times) -> {
            long more = times - before.byKind.getOrDefault(kind, 0L);
            if (more > 0) {
                grown.put(kind, more);
            }
        });
        return new ServerCount(grown);
    }

    /** Without the driver's own words: what it sets on a connection says nothing about data. */
    long statements() {
        return byKind.entrySet().stream()
                .filter(kind -> !kind.getKey().equals("set_option"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long settings() {
        return byKind.getOrDefault("set_option", 0L);
    }
}
