package org.homeroom.family;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.language.PersonNames;
import org.homeroom.language.PersonNames.Beginning;
import org.homeroom.school.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds families of a school by what is typed of their people's names, in any script and order, from the first letter
 * on. Those of the last seconds may not be found yet. Whoever calls answers for the caller's right to see them.
 */
@Service
public class FamilySearch {

    /** More words than that tell nobody apart any more. */
    private static final int MOST_WORDS = 4;

    /**
     * Those of whom some are looked for, as the features know them that know families.
     *
     * @param sql a query of ids of families
     * @param values of its parameters, in order
     */
    public record Among(String sql, List<Object> values) {}

    /** For the second query within the statement: whom to look among. A remark to any other database. */
    private static final String LOOK_UP_EACH = "SEMIJOIN(@`select#2` FIRSTMATCH)";

    /** A word that no fewer families have is one that many have: to look up all of them takes longer than to read them. */
    private static final int MANY = 300;

    /** Bytes for what is read of one word, to be held against the others at once. */
    private static final String ROOM = "SET_VAR(join_buffer_size = 16777216)";

    private final JdbcClient jdbc;

    FamilySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many: those who have a name that is just what was typed before those whose begins so. */
    @Transactional(readOnly = true)
    public List<FamilyId> find(SchoolId school, String typed, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>();
        for (var ways : waysByWords(typed)) {
            if (found.size() < most) {
                found.addAll(first(school, ways, among, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    /** Asks for what fits in any way at once, and for one way after the other only if more fit than are wanted. */
    private Set<FamilyId> first(SchoolId school, List<List<Set<Beginning>>> ways, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>(ask(school, ways.getFirst(), among, most));
        if (found.size() < most && ways.size() > 1) {
            var others = ask(school, inAnyWay(ways), among, most);
            for (var way : ways.subList(1, ways.size())) {
                if (others.size() == most && found.size() < most) {
                    found.addAll(ask(school, way, among, most));
                }
            }
            found.addAll(others);
        }
        return found;
    }

    /** How to look for what was typed, the narrowest first; by how many words that is, which romanising may change. */
    private static Collection<List<List<Set<Beginning>>>> waysByWords(String typed) {
        List<List<Set<Beginning>>> ways = new ArrayList<>();
        for (var sought : PersonNames.sought(typed)) {
            var words = sought.words().stream().limit(MOST_WORDS).toList();
            if (ways.isEmpty()) {
                ways.add(words.stream().map(FamilySearch::whole).toList());
            }
            ways.add(words);
        }
        return ways.stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(List::size, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<Set<Beginning>> inAnyWay(List<List<Set<Beginning>>> ways) {
        return IntStream.range(0, ways.getFirst().size())
                .mapToObj(word ->
                        ways.stream().flatMap(way -> way.get(word).stream()).collect(Collectors.toSet()))
                .toList();
    }

    private static Set<Beginning> whole(Set<Beginning> word) {
        return word.stream().map(each -> new Beginning(each.text(), true)).collect(Collectors.toSet());
    }

    /**
     * One range of the index a word. The database begins with what the fewest have, and ends as soon as it has met so
     * many families: in no order, since for one it would have to meet all of them. Left alone, MySQL would first gather
     * all families to look among, which of a million took a second; and so did looking up who of many with one name has
     * the other too, where nobody has.
     */
    private List<FamilyId> ask(SchoolId school, List<Set<Beginning>> words, Among among, int most) {
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
