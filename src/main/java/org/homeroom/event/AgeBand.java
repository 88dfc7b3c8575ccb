package org.homeroom.event;

import java.util.Arrays;
import java.util.Optional;

/** Ages that are cared for together. Ages are whole years, both ends included. */
public enum AgeBand {
    INFANT(0, 0),
    TODDLER(1, 2),
    PRESCHOOL(3, 5),
    SCHOOL_AGE(6, 12);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    public int youngest() {
        return youngest;
    }

    public int oldest() {
        return oldest;
    }

    public static Optional<AgeBand> of(int age) {
        return Arrays.stream(values())
                .filter(band -> band.youngest <= age && age <= band.oldest)
                .findFirst();
    }
}
