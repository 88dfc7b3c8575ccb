package org.homeroom.family;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.family.FamilySearch.Among;
import org.homeroom.language.PersonNames.Beginning;
import org.homeroom.language.PersonNames.Sought;
import org.homeroom.school.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Families by the keys of their names, however many there are: one range of the index a word. The database ends as soon
 * as it has met so many families as are wanted, in no order, since for one it would have to meet all of them. What it
 * is told of how to go about it is a remark to any other database than MySQL.
 */
@Repository
class KeyedFamilies {

    /** The second query within the statement is whom to look among: left alone, MySQL would gather all of them first. */
    private static final String LOOK_UP_EACH = "SEMIJOIN(@`select#2` FIRSTMATCH)";

    /**
     * From so many keys on it takes longer to look up whose family has the other word too than to read what fits that
     * and hold one against the other: where nobody has both, of all of them.
     */
    private static final int MANY = 300;

    /** Bytes for one word's keys while they are held against another's. */
    private static final String ROOM = "SET_VAR(join_buffer_size = 16777216)";

    private final JdbcClient jdbc;

    KeyedFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many of those who have a key for each word: any of them. */
    List<FamilyId> find(SchoolId school, Sought sought, Among among, int most) {
        var words = sought.words();
        List<Object> values = new ArrayList<>();
        var tables = each(words, " join ", i -> i == 0 ? "family_key k0" : joined(i));
        var conditions = each(words, " and ", i -> condition(i, words.get(i), school, values));
        var hints = words.size() > 1 && manyHaveEach(school, words)
                ? String.join(" ", LOOK_UP_EACH, ROOM, each(words, " ", "NO_INDEX(k%d PRIMARY)"::formatted))
                : LOOK_UP_EACH;
        values.addAll(among.values());
        values.add(most);
        return jdbc.sql("select /*+ %s */ distinct k0.family_id from %s where %s and k0.family_id in (%s) limit ?"
                        .formatted(hints, tables, conditions, among.sql()))
                .params(values)
                .query((row, n) -> id(row.getBytes(1)))
                .list();
    }

    private static String joined(int word) {
        return "family_key k%d on k%d.family_id = k0.family_id".formatted(word, word);
    }

    private boolean manyHaveEach(SchoolId school, List<Set<Beginning>> words) {
        List<Object> values = new ArrayList<>();
        var counts = each(words, ", ", i -> {
            var condition = condition(i, words.get(i), school, values);
            values.add(MANY);
            return "(select count(*) from (select 1 from family_key k%d where %s limit ?) w%d)"
                    .formatted(i, condition, i);
        });
        return jdbc.sql("select least(%s)".formatted(counts))
                        .params(values)
                        .query(Integer.class)
                        .single()
                == MANY;
    }

    private static String each(List<?> words, String between, IntFunction<String> part) {
        return IntStream.range(0, words.size()).mapToObj(part).collect(Collectors.joining(between));
    }

    private static String condition(int table, Set<Beginning> word, SchoolId school, List<Object> values) {
        values.add(bytes(school.value()));
        return word.stream()
                .map(each -> {
                    var text = FamilyKeys.cut(each.text());
                    values.add(each.whole() ? text : text + "%");
                    return "k%d.word %s ?".formatted(table, each.whole() ? "=" : "like");
                })
                .collect(Collectors.joining(" or ", "k%d.school_id = ? and (".formatted(table), ")"));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static FamilyId id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new FamilyId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
