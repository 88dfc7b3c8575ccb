package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant SIX = Instant.parse("2025-10-14T22:00:00Z");
    private static final Instant HALF_PAST_SEVEN = Instant.parse("2025-10-14T23:30:00Z");

    private final Formats formats = new Formats();

    static Stream<Locale> notEnglish() {
        return Languages.SHIPPED.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | Tuesday, October 14, 6:00–7:30~PM
            es      | martes, 14 de octubre, 6:00–7:30~p.m.
            ar      | الثلاثاء، 14 أكتوبر، 6:00–7:30 م
            zh-Hans | 10月14日星期二 18:00–19:30
            vi      | 18:00–19:30 Thứ Ba, 14 tháng 10
            uk      | вівторок, 14 жовтня, 18:00–19:30
            am      | ማክሰኞ፣ ኦክቶበር 14፣ 6:00 – 7:30 ከሰዓት
            ht      | madi 14 oktòb, 6:00–7:30~PM
            """)
    void saysWhenInTheReadersLanguage(String tag, String expected) {
        String when = formats.when(SIX, HALF_PAST_SEVEN, Locale.forLanguageTag(tag), NEW_YORK);

        assertThat(when).isEqualTo(expected.replace('~', '\u00A0'));
    }

    @Test
    void writesPersianDatesInTheGregorianCalendarWithPersianDigits() {
        Locale persian = Locale.forLanguageTag("fa");

        assertThat(formats.day(SIX, persian, NEW_YORK)).isEqualTo("سه‌شنبه ۱۴ اکتبر");
        assertThat(formats.date(LocalDate.of(2025, 10, 14), persian, NEW_YORK)).isEqualTo("۱۴ اکتبر ۲۰۲۵");
        assertThat(formats.timeRange(SIX, HALF_PAST_SEVEN, persian, NEW_YORK)).isEqualTo("۱۸:۰۰ تا ۱۹:۳۰");
    }

    @Test
    void followsTheCustomsOfTheSchoolsCountry() {
        ZoneId london = ZoneId.of("Europe/London");
        ZoneId madrid = ZoneId.of("Europe/Madrid");

        assertThat(formats.when(SIX, HALF_PAST_SEVEN, Locale.ENGLISH, london))
                .isEqualTo("Tuesday 14 October at 23:00 – Wednesday 15 October at 00:30");
        assertThat(formats.time(SIX, Locale.forLanguageTag("es"), madrid)).isEqualTo("0:00");
        assertThat(formats.time(SIX, Locale.forLanguageTag("es"), NEW_YORK)).isEqualTo("6:00\u00A0p.m.");
        assertThat(formats.time(SIX, Locale.ENGLISH, ZoneId.of("UTC"))).isEqualTo("10:00\u00A0PM");
    }

    @Test
    void namesBothHalvesOfTheDayWhenATimeRangeCrossesNoon() {
        Instant eleven = Instant.parse("2025-10-14T15:00:00Z");

        assertThat(formats.timeRange(eleven, SIX, Locale.ENGLISH, NEW_YORK)).isEqualTo("11:00\u00A0AM – 6:00\u00A0PM");
        assertThat(formats.timeRange(eleven, SIX, Locale.forLanguageTag("ht"), NEW_YORK))
                .isEqualTo("11:00\u00A0AM – 6:00\u00A0PM");
    }

    @ParameterizedTest
    @MethodSource("notEnglish")
    void neverShowsAnEnglishDayOrMonthToAReaderOfAnotherLanguage(Locale reader) {
        List<String> english = englishNames();
        for (LocalDate date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(1)) {
            Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
            assertThat(List.of(
                            formats.day(noon, reader, NEW_YORK),
                            formats.shortDay(noon, reader, NEW_YORK),
                            formats.date(date, reader, NEW_YORK),
                            formats.dayAndTime(noon, reader, NEW_YORK),
                            formats.when(noon, noon.plusSeconds(3600), reader, NEW_YORK),
                            formats.when(noon, noon.plusSeconds(86400), reader, NEW_YORK)))
                    .allSatisfy(text -> assertThat(text.split("[^\\p{L}]+")).doesNotContainAnyElementsOf(english));
        }
    }

    @ParameterizedTest
    @MethodSource("notEnglish")
    void neverLeavesTheGregorianYear(Locale reader) {
        for (LocalDate date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(1)) {
            assertThat(formats.date(date, reader, NEW_YORK)).containsAnyOf("2026", "۲۰۲۶");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fa, ۲۲ مهر ۱۴۰۴",
        "am, 4 ጥቅምት 2018",
        "ar, 22 ربيع الآخر 1447 هـ",
        "zh-Hans, 2025乙巳年八月23",
    })
    void offersTheDateInTheFamilysOwnCalendar(String tag, String expected) {
        assertThat(formats.secondCalendar(SIX, Locale.forLanguageTag(tag), NEW_YORK))
                .contains(expected);
    }

    @Test
    void offersNoSecondCalendarWhereTheGregorianOneIsTheFamilysOwn() {
        assertThat(formats.secondCalendar(SIX, Locale.forLanguageTag("es"), NEW_YORK))
                .isEmpty();
    }

    @Test
    void joinsListsAsTheLanguageDoes() {
        List<String> items = List.of("a", "b", "c");

        assertThat(formats.list(items, Locale.ENGLISH)).isEqualTo("a, b, and c");
        assertThat(formats.list(items, Locale.forLanguageTag("es"))).isEqualTo("a, b y c");
        assertThat(formats.list(items, Locale.forLanguageTag("ht"))).isEqualTo("a, b ak c");
        assertThat(formats.list(List.of("a"), Locale.forLanguageTag("ht"))).isEqualTo("a");
        assertThat(formats.list(List.of(), Locale.forLanguageTag("ht"))).isEmpty();
    }

    @Test
    void writesNumbersInTheReadersDigits() {
        assertThat(formats.number(1234, Locale.ENGLISH)).isEqualTo("1,234");
        assertThat(formats.number(12, Locale.forLanguageTag("fa"))).isEqualTo("۱۲");
        assertThat(formats.number(12, Locale.forLanguageTag("ar"))).isEqualTo("12");
    }

    @Test
    void sortsAsTheReadersDictionaryDoes() {
        assertThat(Stream.of("ñu", "oso", "nube").sorted(formats.collator(Locale.forLanguageTag("es"))))
                .containsExactly("nube", "ñu", "oso");
        assertThat(Stream.of("张", "李", "阿").sorted(formats.collator(Locale.forLanguageTag("zh-Hans"))))
                .containsExactly("阿", "李", "张");
    }

    private static List<String> englishNames() {
        List<String> names = new ArrayList<>();
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            Stream.of(Month.values()).forEach(month -> names.add(month.getDisplayName(style, Locale.ENGLISH)));
            Stream.of(DayOfWeek.values()).forEach(day -> names.add(day.getDisplayName(style, Locale.ENGLISH)));
        }
        return names;
    }
}
