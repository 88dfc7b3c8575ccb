package org.homeroom.interpreting.ui;

import java.util.Optional;

/** A year as an address says it. */
final class ReportYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private ReportYear() {}

    /** Empty for what is no year one could report on. */
    static Optional<Integer> read(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(year -> year >= FIRST && year <= LAST);
    }
}
