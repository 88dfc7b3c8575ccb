package org.homeroom.childcare.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** How far ahead one looks, as the address says it; what it says wrongly is ignored. */
enum CareRange {
    WEEK(Duration.ofDays(7)),
    ALL(Duration.ofDays(400));

    private static final String PARAMETER = "show";

    private final Duration ahead;

    CareRange(Duration ahead) {
        this.ahead = ahead;
    }

    static CareRange of(QueryParameters address) {
        return address.getSingleParameter(PARAMETER)
                .flatMap(given -> Arrays.stream(values())
                        .filter(range -> range.word().equals(given))
                        .findFirst())
                .orElse(ALL);
    }

    Duration ahead() {
        return ahead;
    }

    QueryParameters address() {
        return this == ALL ? QueryParameters.empty() : QueryParameters.simple(Map.of(PARAMETER, word()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
