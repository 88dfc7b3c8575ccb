package org.homeroom.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A school as everyone may see it.
 *
 * @param slug name in addresses, unique
 * @param zone the zone all its times are told in
 * @param region ISO 3166 country code; decides the first day of the week and what a weekend is
 * @param languages the languages its families are offered, the school's own order
 * @param sourceLanguage the language its staff write in first
 * @param accent its colour, as {@code #rrggbb}
 */
public record School(
        SchoolId id,
        String slug,
        String name,
        ZoneId zone,
        String region,
        List<Locale> languages,
        Locale sourceLanguage,
        String accent,
        String contactEmail,
        @Nullable String contactPhone,
        String address) {

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
