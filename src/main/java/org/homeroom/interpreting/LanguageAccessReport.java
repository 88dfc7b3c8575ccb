package org.homeroom.interpreting;

import java.util.List;

/** What a school can show of a year: which languages its families prefer, and which of their wishes it met. */
public record LanguageAccessReport(int year, List<Line> lines) {

    /**
     * One language. All but the first and {@code wasted} count families' wishes; each wish is provided, met remotely or
     * in part, not met, or still open.
     *
     * @param preferring families of the school that prefer it, as they are on file now
     * @param provided an interpreter was there, or the language was spoken there
     * @param qualified of those provided or met remotely, how many by an interpreter who has shown that they can
     * @param remote by phone or video
     * @param shared in part, in another way
     * @param notMet nobody was available, or nobody had been found when the day came
     * @param open the day is still to come
     * @param wasted jobs for which an interpreter came and the families did not
     */
    public record Line(
            InterpretedLanguage language,
            int preferring,
            int requests,
            int provided,
            int qualified,
            int remote,
            int shared,
            int notMet,
            int open,
            int wasted,
            int understoodWell,
            int understoodPartly,
            int notUnderstood) {}
}
