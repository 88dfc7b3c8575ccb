package org.homeroom.childcare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose figures a school goes by. Where a standard counts in months, a year of life takes the group it stands for. */
public enum RatioPreset {
    /** NAEYC accreditation: up to 15 months, 12 to 36 months, 30 months to 5 years, kindergarten, grades K to 3. */
    NAEYC(Ratios.of(0, 4, 1, 6, 3, 10, 5, 12, 6, 15)),
    /** Caring for Our Children, standard 1.1.1.2. */
    CFOC(Ratios.of(0, 3, 1, 4, 3, 7, 4, 8, 6, 10, 9, 12)),
    /** Early years foundation stage, England. */
    EYFS(Ratios.of(0, 3, 2, 5, 3, 8)),
    /** What the NSPCC recommends in the United Kingdom. */
    NSPCC(Ratios.of(0, 3, 2, 4, 4, 6, 9, 8, 13, 10)),
    /** The school's own. */
    OWN(null);

    private final @Nullable Ratios ratios;

    RatioPreset(@Nullable Ratios ratios) {
        this.ratios = ratios;
    }

    /** Empty when the school itself says what they are. */
    public Optional<Ratios> ratios() {
        return Optional.ofNullable(ratios);
    }

    /** Until a school chooses: the stricter of the American ones, in the United Kingdom the law's. */
    static RatioPreset usualIn(String region) {
        return region.equals("GB") ? EYFS : CFOC;
    }
}
