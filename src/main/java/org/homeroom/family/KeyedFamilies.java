package org.homeroom.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.family.FamilySearch.Among;
import org.homeroom.language.PersonNames.Beginning;
import org.homeroom.language.PersonNames.Sought;
import org.homeroom.school.SchoolId;
import org.homeroom.school.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Families by the keys of their names, however many there are: a range of the index for each beginning of a word. They
 * come in no order, since for one the database would have to meet all that fit. What it is told of how to go about it is
 * a remark to any other database than MySQL.
 */
@Repository
class KeyedFamilies {

    /**
     * Keys of one word that are looked at first. Where each word has more, and few of those families have the other words
     * too, reading all that fit each word and joining them is quicker than looking up each family's other words, which
     * takes longest where nobody has both.
     */
    static final int MANY = 300;

    /** For the query of whom to look among, by its number: left alone, MySQL would gather all of them first. */
    private static final String LOOK_UP_EACH = "SEMIJOIN(@`select#%d` FIRSTMATCH)";

    /** Bytes that MySQL may use for joining two words; where they do not suffice, it reads the second word again. */
    private static final String JOIN_BUFFER = "SET_VAR(join_buffer_size = 4194304)";

    private final JdbcClient jdbc;

    KeyedFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose families: those of them who have a key for each word. */
    private record Question(SchoolId school, List<Set<Beginning>> words, Among among, int most) {

        /** The same of each word, beginning with this one. */
        String each(int from, String between, IntFunction<String> part) {
            return IntStream.range(from, words.size()).mapToObj(part).collect(Collectors.joining(between));
        }
    }

    /** So many of those who have a key for each word: any of them. */
    List<FamilyId> find(SchoolId school, Sought sought, Among among, int most) {
        var question = new Question(school, sought.words(), among, most);
        if (question.words().size() == 1 || !manyHaveEach(question)) {
            return ask(question, LOOK_UP_EACH.formatted(2), "family_key k0", List.of());
        }
        var soon = amongTheFirst(question);
        return soon.size() == most ? soon : ask(question, readEach(question), "family_key k0", List.of());
    }

    private List<FamilyId> amongTheFirst(Question question) {
        List<Object> values = new ArrayList<>();
        var first = "(select * from family_key k0 where %s limit ?) k0".formatted(condition(question, 0, values));
        values.add(MANY);
        return ask(question, LOOK_UP_EACH.formatted(3), first, values);
    }

    private static String readEach(Question question) {
        return String.join(
                " ", LOOK_UP_EACH.formatted(2), JOIN_BUFFER, question.each(0, " ", "NO_INDEX(k%d PRIMARY)"::formatted));
    }

    private boolean manyHaveEach(Question question) {
        List<Object> values = new ArrayList<>();
        var counts = question.each(0, ", ", word -> {
            var condition = condition(question, word, values);
            values.add(MANY);
            return "(select count(*) from (select 1 from family_key k%d where %s limit ?) w%d)"
                    .formatted(word, condition, word);
        });
        return jdbc.sql("select least(%s)".formatted(counts))
                        .params(values)
                        .query(Integer.class)
                        .single()
                == MANY;
    }

    /** @param first the keys of the first word to look at, and what they are asked for with */
    private List<FamilyId> ask(Question question, String hints, String first, List<Object> with) {
        List<Object> values = new ArrayList<>(with);
        var others = question.each(1, "", " join family_key k%1$d on k%1$d.family_id = k0.family_id"::formatted);
        var conditions = question.each(0, " and ", word -> condition(question, word, values));
        values.addAll(question.among().values());
        values.add(question.most());
        return jdbc.sql("select /*+ %s */ distinct k0.family_id from %s%s where %s and k0.family_id in (%s) limit ?"
                        .formatted(
                                hints,
                                first,
                                others,
                                conditions,
                                question.among().sql()))
                .params(values)
                .query((row, n) -> new FamilyId(Uuids.of(row.getBytes(1))))
                .list();
    }

    private static String condition(Question question, int word, List<Object> values) {
        values.add(Uuids.bytes(question.school().value()));
        return question.words().get(word).stream()
                .map(each -> {
                    var text = FamilyKeys.cut(each.text());
                    values.add(each.whole() ? text : text + "%");
                    return "k%d.word %s ?".formatted(word, each.whole() ? "=" : "like");
                })
                .collect(Collectors.joining(" or ", "k%d.school_id = ? and (".formatted(word), ")"));
    }
}
