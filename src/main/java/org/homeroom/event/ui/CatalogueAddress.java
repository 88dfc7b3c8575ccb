package org.homeroom.event.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.FreeTime;
import org.homeroom.event.Grades;
import org.homeroom.event.Topic;
import org.homeroom.language.SafeText;
import org.jspecify.annotations.Nullable;

/** What a family looks for, as it stands in the page's address. Whatever makes no sense there is passed over. */
final class CatalogueAddress {

    static final int TEXT_LENGTH = 100;

    static final String TEXT = "q";

    private static final String TOPIC = "topic";
    private static final String WHEN = "when";
    private static final String CHILDCARE = "childcare";
    private static final String MINE = "mine";
    private static final String GRADE = "grade";
    private static final String YES = "yes";

    private CatalogueAddress() {}

    static CatalogueQuery read(QueryParameters address, Locale reader) {
        return new CatalogueQuery(
                reader,
                text(address.getSingleParameter(TEXT).orElse("")),
                known(address.getParameters(TOPIC), Topic.values(), Topic::address),
                known(address.getParameters(WHEN), FreeTime.values(), FreeTime::address),
                address.getParameters(CHILDCARE).contains(YES),
                address.getParameters(MINE).contains(YES),
                grade(address.getSingleParameter(GRADE).orElse("")));
    }

    static QueryParameters write(CatalogueQuery query) {
        Map<String, List<String>> address = new HashMap<>();
        put(address, TEXT, query.text().isEmpty() ? List.of() : List.of(query.text()));
        put(address, TOPIC, query.topics().stream().sorted().map(Topic::address).toList());
        put(
                address,
                WHEN,
                query.times().stream().sorted().map(FreeTime::address).toList());
        put(address, CHILDCARE, query.childcare() ? List.of(YES) : List.of());
        put(address, MINE, query.inMyLanguage() ? List.of(YES) : List.of());
        var grade = query.grade();
        put(address, GRADE, grade == null ? List.of() : List.of(grade.toString()));
        return new QueryParameters(address);
    }

    /** One line of a length that a person might type. */
    static String text(String typed) {
        var line = SafeText.clean(typed).replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= TEXT_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TEXT_LENGTH)).strip();
    }

    private static <E> Set<E> known(List<String> named, E[] all, Function<E, String> name) {
        return Arrays.stream(all).filter(one -> named.contains(name.apply(one))).collect(Collectors.toSet());
    }

    private static @Nullable Integer grade(String text) {
        if (!text.matches("\\d{1,2}")) {
            return null;
        }
        var grade = Integer.valueOf(text);
        return Grades.ALL.include(grade) ? grade : null;
    }

    private static void put(Map<String, List<String>> address, String name, List<String> values) {
        if (!values.isEmpty()) {
            address.put(name, new ArrayList<>(values));
        }
    }
}
