package org.homeroom.event.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.language.SafeText;
import org.homeroom.language.TextFolding;
import org.jspecify.annotations.Nullable;

/** Which events of the school are shown, as the address says it; what it says wrongly is ignored. */
record EventsQuery(@Nullable EventStanding standing, String text, int rows) {

    static final int ROWS = 50;
    static final int TEXT_LENGTH = 100;

    private static final int ROWS_MOST = 10_000;

    static EventsQuery of(QueryParameters address) {
        var text = SafeText.clean(address.getSingleParameter("q").orElse(""));
        int rows = address.getSingleParameter("rows")
                .filter(given -> given.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(ROWS);
        return new EventsQuery(
                address.getSingleParameter("state")
                        .flatMap(EventStanding::parse)
                        .orElse((EventStanding) null),
                text.substring(
                        0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), TEXT_LENGTH))),
                Math.clamp(rows, ROWS, ROWS_MOST));
    }

    EventsQuery with(@Nullable EventStanding standing) {
        return new EventsQuery(standing, text, ROWS);
    }

    EventsQuery withText(String text) {
        return new EventsQuery(standing, SafeText.clean(text), ROWS);
    }

    EventsQuery withMoreRows() {
        return new EventsQuery(standing, text, rows + ROWS);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional.ofNullable(standing).ifPresent(only -> parameters.put("state", only.address()));
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        if (rows > ROWS) {
            parameters.put("rows", String.valueOf(rows));
        }
        return QueryParameters.simple(parameters);
    }

    boolean isNarrowed() {
        return standing != null || !text.isEmpty();
    }

    /** Words are looked for in the titles, as staff read them and as they were first written. */
    boolean accepts(EventSummary event, Locale reader, Instant now) {
        var titles = TextFolding.fold(event.texts().read(reader).title() + "\n"
                + event.texts().sourceText().title() + "\n" + event.details().presenter());
        return (standing == null || EventStanding.of(event, now) == standing)
                && Arrays.stream(TextFolding.fold(text).split(" ")).allMatch(titles::contains);
    }
}
