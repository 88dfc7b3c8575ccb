package org.homeroom.family;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.language.PersonNames;
import org.homeroom.language.PersonNames.Beginning;
import org.homeroom.language.PersonNames.Sought;
import org.homeroom.school.SchoolId;
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

    private final KeyedFamilies keyed;

    FamilySearch(KeyedFamilies keyed) {
        this.keyed = keyed;
    }

    /**
     * At most so many: those who have a name that is just what was typed before all others. Where more fit than are
     * wanted, those whose name begins so come before those of whom it may be another spelling.
     */
    @Transactional(readOnly = true)
    public List<FamilyId> find(SchoolId school, String typed, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>();
        for (var ways : waysByWords(typed)) {
            if (found.size() < most) {
                found.addAll(likeliest(school, ways, among, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    /**
     * Asks for the narrowest way, which is quick where many fit and usual, then for all ways at once, and for one after
     * the other only if that gives as many as are wanted. One word may fit in one way then and another word in another.
     */
    private Set<FamilyId> likeliest(SchoolId school, List<Sought> ways, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>(keyed.find(school, ways.getFirst(), among, most));
        if (found.size() < most && ways.size() > 1) {
            var inAnyWay = keyed.find(school, inAnyWay(ways), among, most);
            for (var way : ways.subList(1, ways.size())) {
                if (inAnyWay.size() == most && found.size() < most) {
                    found.addAll(keyed.find(school, way, among, most));
                }
            }
            found.addAll(inAnyWay);
        }
        return found;
    }

    /**
     * How to look for what was typed, the likeliest way first, those beside each other together that have as many words:
     * romanising may change that.
     */
    private static List<List<Sought>> waysByWords(String typed) {
        List<List<Sought>> ways = new ArrayList<>();
        for (var sought : PersonNames.sought(typed)) {
            var way = new Sought(sought.words().stream().limit(MOST_WORDS).toList());
            if (way.words().isEmpty()) {
                continue;
            }
            if (ways.isEmpty()) {
                ways.add(new ArrayList<>(List.of(whole(way))));
            }
            if (ways.getLast().getFirst().words().size() != way.words().size()) {
                ways.add(new ArrayList<>());
            }
            ways.getLast().add(way);
        }
        return ways;
    }

    private static Sought whole(Sought way) {
        return new Sought(way.words().stream()
                .map(word -> word.stream()
                        .map(each -> new Beginning(each.text(), true))
                        .collect(Collectors.toSet()))
                .toList());
    }

    private static Sought inAnyWay(List<Sought> ways) {
        return new Sought(IntStream.range(0, ways.getFirst().words().size())
                .mapToObj(word -> ways.stream()
                        .flatMap(way -> way.words().get(word).stream())
                        .collect(Collectors.toSet()))
                .toList());
    }
}
