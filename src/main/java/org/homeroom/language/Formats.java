package org.homeroom.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Dates, times, numbers and lists as the reader writes them: Gregorian dates, the reader's digits, and the customs of
 * the zone's country where CLDR knows them for the language (Spanish in New York has 6:00 p. m., in Madrid 18:00).
 * Nothing here is meant for machines.
 */
@Component
public class Formats {
    private static final String DAY = "EEEEMMMMd";
    private static final String TIME = "jm";
    private static final Map<String, String> OWN_CALENDARS =
            Map.of("fa", "persian", "am", "ethiopic", "ar", "islamic-umalqura", "zh", "chinese");
    /** Where CLDR puts the time right after a day's number. */
    private static final Map<String, String> BETWEEN_DAY_AND_TIME = Map.of("am", "፣ ");

    private static final Pattern DASH_BETWEEN_TIMES = Pattern.compile("(?<=\\d)\u2009–\u2009(?=\\d)");
    private static final Set<ULocale> KNOWN_TO_CLDR =
            Arrays.stream(ULocale.getAvailableLocales()).collect(Collectors.toUnmodifiableSet());

    /** Making a format takes a millisecond, copying one (no format is safe for several threads) next to nothing. */
    private final Map<String, DateFormat> dateFormats = new ConcurrentHashMap<>();

    private final Map<String, DateIntervalFormat> intervalFormats = new ConcurrentHashMap<>();

    private record Customs(Locale reader, ZoneId zone) {}

    private final LoadingCache<Customs, ULocale> customs =
            Caffeine.newBuilder().maximumSize(500).build(key -> findCustoms(key.reader(), key.zone()));

    /** "Tuesday, October 14" */
    public String day(Instant instant, Locale reader, ZoneId zone) {
        return HaitianCreole.is(reader) ? HaitianCreole.day(instant, zone) : date(DAY, instant, reader, zone);
    }

    /** "Tue, Oct 14" */
    public String shortDay(Instant instant, Locale reader, ZoneId zone) {
        return HaitianCreole.is(reader)
                ? HaitianCreole.shortDay(instant, zone)
                : date("EEEMMMd", instant, reader, zone);
    }

    /** "6:00 PM" */
    public String time(Instant instant, Locale reader, ZoneId zone) {
        return HaitianCreole.is(reader) ? HaitianCreole.time(instant, zone) : date(TIME, instant, reader, zone);
    }

    /** "Tuesday, October 14 at 6:00 PM" */
    public String dayAndTime(Instant instant, Locale reader, ZoneId zone) {
        if (HaitianCreole.is(reader)) {
            return HaitianCreole.dayAndTime(instant, zone);
        }
        String glue = BETWEEN_DAY_AND_TIME.get(reader.getLanguage());
        return glue == null
                ? date(DAY + TIME, instant, reader, zone)
                : day(instant, reader, zone) + glue + time(instant, reader, zone);
    }

    /** "Oct 14, 6:00 PM": where every character counts */
    public String shortDateAndTime(Instant instant, Locale reader, ZoneId zone) {
        if (HaitianCreole.is(reader)) {
            return HaitianCreole.shortDateAndTime(instant, zone);
        }
        String glue = BETWEEN_DAY_AND_TIME.get(reader.getLanguage());
        return glue == null
                ? date("MMMd" + TIME, instant, reader, zone)
                : date("MMMd", instant, reader, zone) + glue + time(instant, reader, zone);
    }

    /** "6:00–7:30 PM"; with the dates if the range is longer than a day. */
    public String timeRange(Instant start, Instant end, Locale reader, ZoneId zone) {
        return HaitianCreole.is(reader)
                ? HaitianCreole.timeRange(start, end, zone)
                : interval(TIME, start, end, reader, zone);
    }

    /** "Tuesday, October 14, 6:00–7:30 PM" */
    public String when(Instant start, Instant end, Locale reader, ZoneId zone) {
        if (HaitianCreole.is(reader)) {
            return HaitianCreole.when(start, end, zone);
        }
        String glue = BETWEEN_DAY_AND_TIME.get(reader.getLanguage());
        boolean sameDay =
                start.atZone(zone).toLocalDate().equals(end.atZone(zone).toLocalDate());
        if (glue != null) {
            return sameDay
                    ? day(start, reader, zone) + glue + timeRange(start, end, reader, zone)
                    : dayAndTime(start, reader, zone) + " – " + dayAndTime(end, reader, zone);
        }
        return interval(DAY + TIME, start, end, reader, zone);
    }

    /** "October 14, 2025"; the zone only tells whose customs. */
    public String date(LocalDate date, Locale reader, ZoneId zone) {
        if (HaitianCreole.is(reader)) {
            return HaitianCreole.date(date);
        }
        DateFormat format = format("yMMMMd", gregorian(reader, zone), ZoneId.of("UTC"));
        return tidy(format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** The date in the calendar that a reader of this language may live by, beside the school's; with its year. */
    public Optional<String> secondCalendar(Instant instant, Locale reader, ZoneId zone) {
        return Optional.ofNullable(OWN_CALENDARS.get(reader.getLanguage()))
                .map(calendar -> ULocale.forLocale(reader).setKeywordValue("calendar", calendar))
                .map(locale -> format("yMMMMd", locale, zone).format(Date.from(instant)));
    }

    public String number(long number, Locale reader) {
        return NumberFormat.getIntegerInstance(locale(reader)).format(number);
    }

    /** "English, Spanish, and Arabic" */
    public String list(Collection<String> items, Locale reader) {
        return HaitianCreole.is(reader)
                ? HaitianCreole.list(items)
                : ListFormatter.getInstance(locale(reader)).format(items);
    }

    /** The order of the reader's dictionary. One for each use: it is not safe for several threads. */
    public Comparator<String> collator(Locale reader) {
        return Collator.getInstance(locale(reader))::compare;
    }

    private String date(String skeleton, Instant instant, Locale reader, ZoneId zone) {
        return tidy(format(skeleton, gregorian(reader, zone), zone).format(Date.from(instant)));
    }

    private String interval(String skeleton, Instant start, Instant end, Locale reader, ZoneId zone) {
        ULocale locale = gregorian(reader, zone);
        DateIntervalFormat format = (DateIntervalFormat) intervalFormats
                .computeIfAbsent(locale.getName() + skeleton, key -> DateIntervalFormat.getInstance(skeleton, locale))
                .clone();
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return tidy(format.format(new DateInterval(start.toEpochMilli(), end.toEpochMilli())));
    }

    private DateFormat format(String skeleton, ULocale locale, ZoneId zone) {
        DateFormat format = (DateFormat) dateFormats
                .computeIfAbsent(
                        locale.getName() + skeleton, key -> DateFormat.getInstanceForSkeleton(skeleton, locale))
                .clone();
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }

    /** The reader's language with the customs of the zone's country, if CLDR knows the two together. */
    private ULocale gregorian(Locale reader, ZoneId zone) {
        return customs.get(new Customs(reader, zone));
    }

    private static ULocale findCustoms(Locale reader, ZoneId zone) {
        ULocale language = locale(reader);
        ULocale there = new ULocale.Builder()
                .setLocale(language)
                .setRegion(region(zone))
                .build();
        boolean known = reader.getCountry().isEmpty() && KNOWN_TO_CLDR.contains(there);
        return (known ? there : language).setKeywordValue("calendar", "gregorian");
    }

    private static String region(ZoneId zone) {
        try {
            String region = TimeZone.getRegion(zone.getId());
            return region.length() == 2 ? region : "";
        } catch (IllegalArgumentException unknownZone) {
            return "";
        }
    }

    /** CLDR lacks Haitian Creole; French as in Haiti writes numbers and sorts alike. */
    private static ULocale locale(Locale reader) {
        return HaitianCreole.is(reader) ? new ULocale("fr_HT") : ULocale.forLocale(reader);
    }

    /** Many fonts lack the thin spaces: none is needed between two times, ordinary ones do elsewhere. */
    private static String tidy(String formatted) {
        return DASH_BETWEEN_TIMES
                .matcher(formatted)
                .replaceAll("–")
                .replace('\u2009', ' ')
                .replace('\u202F', '\u00A0');
    }
}
