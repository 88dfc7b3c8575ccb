package org.homeroom.family;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private static final String LOOK_UP_EACH = "/*+ SEMIJOIN(@`select#2` FIRSTMATCH) */";

    private final JdbcClient jdbc;

    FamilySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many: those who have a name that is just what was typed before those whose begins so. */
    @Transactional(readOnly = true)
    public List<FamilyId> find(SchoolId school, String typed, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>();
        for (var sought : ways(typed)) {
            if (found.size() < most && !sought.isEmpty()) {
                found.addAll(ask(school, sought, among, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    private static List<List<Set<Beginning>>> ways(String typed) {
        List<List<Set<Beginning>>> ways = new ArrayList<>();
        for (var sought : PersonNames.sought(typed)) {
            var words = sought.words().stream().limit(MOST_WORDS).toList();
            if (ways.isEmpty()) {
                ways.add(words.stream().map(FamilySearch::whole).toList());
            }
            ways.add(words);
        }
        return ways;
    }

    private static Set<Beginning> whole(Set<Beginning> word) {
        return word.stream().map(each -> new Beginning(each.text(), true)).collect(Collectors.toSet());
    }

    /**
     * One range of the index a word. The database begins with what the fewest have, and ends as soon as it has met so
     * many families: in no order, since for one it would have to meet all of them. Left alone, MySQL would first gather
     * all families to look among, which of a million took a second.
     */
    private List<FamilyId> ask(SchoolId school, List<Set<Beginning>> words, Among among, int most) {
        List<Object> values = new ArrayList<>();
        var tables = IntStream.range(0, words.size())
                .mapToObj(i -> i == 0
                        ? "family_key k0"
                        : "join family_key k%d on k%d.family_id = k0.family_id".formatted(i, i))
                .collect(Collectors.joining(" "));
        var conditions = IntStream.range(0, words.size())
                .mapToObj(i -> "k%d.school_id = ? and (%s)".formatted(i, condition(i, words.get(i), school, values)))
                .collect(Collectors.joining(" and "));
        values.addAll(among.values());
        values.add(most);
        return jdbc.sql("select %s distinct k0.family_id from %s where %s and k0.family_id in (%s) limit ?"
                        .formatted(LOOK_UP_EACH, tables, conditions, among.sql()))
                .params(values)
                .query((row, n) -> id(row.getBytes(1)))
                .list();
    }

    private static String condition(int table, Set<Beginning> word, SchoolId school, List<Object> values) {
        values.add(bytes(school.value()));
        return word.stream()
                .map(each -> {
                    var text = FamilyKeys.cut(each.text());
                    values.add(each.whole() ? text : text + "%");
                    return "k%d.word %s ?".formatted(table, each.whole() ? "=" : "like");
                })
                .collect(Collectors.joining(" or "));
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
