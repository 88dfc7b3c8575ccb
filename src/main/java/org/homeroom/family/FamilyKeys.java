package org.homeroom.family;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.language.PersonNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what families are found by. It is done apart from their registering, which nobody has to wait for longer
 * because of it; however many instances do it at once.
 */
@Repository
@Transactional
class FamilyKeys {

    static final int WORD_LENGTH = 40;

    /** Of one name: more than any name has that is one. */
    private static final int MOST = 200;

    private static final int BATCH = 250;
    private static final String WAITING =
            "select id, school_id from family where keyed = false limit :most for update skip locked";
    private static final String NAMES = """
            select family_id, name from guardian where family_id in (:families)
            union all select family_id, first_name from child where family_id in (:families)""";
    private static final String ADD = "insert into family_key (family_id, word, school_id) values (?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FamilyKeys(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Waiting(byte[] family, byte[] school) {}

    private record Named(ByteBuffer family, String name) {}

    /** Some of those who wait for it; false when there is none. */
    boolean writeNext() {
        var waiting = jdbc.sql(WAITING)
                .param("most", BATCH)
                .query((row, n) -> new Waiting(row.getBytes(1), row.getBytes(2)))
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        var families = waiting.stream().map(Waiting::family).toList();
        var names = names(families);
        List<Object[]> rows = new ArrayList<>();
        waiting.forEach(each -> names.getOrDefault(ByteBuffer.wrap(each.family()), List.of()).stream()
                .flatMap(name -> words(name).stream())
                .distinct()
                .forEach(word -> rows.add(new Object[] {each.family(), word, each.school()})));
        jdbc.sql("delete from family_key where family_id in (:families)")
                .param("families", families)
                .update();
        batches.batchUpdate(ADD, rows);
        jdbc.sql("update family set keyed = true where id in (:families)")
                .param("families", families)
                .update();
        return true;
    }

    static Set<String> words(String name) {
        return PersonNames.keys(name).stream()
                .filter(key -> !key.isEmpty())
                .map(FamilyKeys::cut)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String cut(String word) {
        int length = Math.min(word.codePointCount(0, word.length()), WORD_LENGTH);
        return word.substring(0, word.offsetByCodePoints(0, length));
    }

    private Map<ByteBuffer, List<String>> names(Collection<byte[]> families) {
        return jdbc
                .sql(NAMES)
                .param("families", families)
                .query((row, n) -> new Named(ByteBuffer.wrap(row.getBytes(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Named::family, LinkedHashMap::new, Collectors.mapping(Named::name, Collectors.toList())));
    }
}
