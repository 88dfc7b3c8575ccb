package org.homeroom.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    private Set<FamilyId> first(SchoolId school, List<Sought> ways, Among among, int most) {
        Set<FamilyId> found = new LinkedHashSet<>(keyed.find(school, ways.getFirst(), among, most));
        if (found.size() < most && ways.size() > 1) {
            var others = keyed.find(school, inAnyWay(ways), among, most);
            for (var way : ways.subList(1, ways.size())) {
                if (others.size() == most && found.size() < most) {
                    found.addAll(keyed.find(school, way, among, most));
                }
            }
            found.addAll(others);
        }
        return found;
    }

    /** How to look for what was typed, the narrowest first; by how many words that is, which romanising may change. */
    private static Collection<List<Sought>> waysByWords(String typed) {
        List<Sought> ways = new ArrayList<>();
        for (var sought : PersonNames.sought(typed)) {
            var way = new Sought(sought.words().stream().limit(MOST_WORDS).toList());
            if (ways.isEmpty()) {
                ways.add(whole(way));
            }
            ways.add(way);
        }
        return ways.stream()
                .filter(way -> !way.words().isEmpty())
                .collect(Collectors.groupingBy(way -> way.words().size(), LinkedHashMap::new, Collectors.toList()))
                .values();
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
