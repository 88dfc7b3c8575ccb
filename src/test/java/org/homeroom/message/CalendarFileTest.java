package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant MAY = Instant.parse("2026-05-14T22:00:00Z");
    private static final String ARABIC =
            "ورشة عمل للعائلات حول الواجبات المنزلية وكيف نساعد أطفالنا في البيت كل يوم مساءً 🌙 ";

    @Test
    void keepsEverythingThatWasSaid() throws Exception {
        VEvent event =
                event(parse(CalendarFile.of(entry("Homework, without tears; really", "One\nTwo", MAY, 3, false))));
        assertThat(text(event, Property.SUMMARY)).isEqualTo("Homework, without tears; really");
        assertThat(text(event, Property.DESCRIPTION)).isEqualTo("One\nTwo");
        assertThat(text(event, Property.LOCATION)).isEqualTo("Library");
        assertThat(text(event, Property.UID)).isEqualTo("slot-1@homeroom.example");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(event, Property.URL)).isEqualTo("https://homeroom.example/r/ABC");
        assertThat(text(event, "CONFERENCE")).isEqualTo("https://meet.example/x");
        assertThat(text(event, Property.ORGANIZER)).isEqualTo("mailto:office@lincoln.example");
    }

    @Test
    void saysWhichLanguageItIsIn() throws Exception {
        VEvent event = event(parse(CalendarFile.of(entry(ARABIC, ARABIC, MAY, 0, false))));
        for (String name : List.of(Property.SUMMARY, Property.DESCRIPTION, Property.LOCATION)) {
            Language language = event.getRequiredProperty(name).getRequiredParameter("LANGUAGE");
            assertThat(language.getValue()).isEqualTo("ar");
        }
    }

    @Test
    void publishesAndCancelsUnderTheSameUid() throws Exception {
        Calendar published = parse(CalendarFile.of(entry("A", "", MAY, 0, false)));
        Calendar cancelled = parse(CalendarFile.of(entry("A", "", MAY, 1, true)));
        assertThat(published.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("PUBLISH");
        assertThat(cancelled.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
        assertThat(text(event(cancelled), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(text(event(cancelled), Property.UID)).isEqualTo(text(event(published), Property.UID));
    }

    @Test
    void tellsTimesInTheSchoolsZone() throws Exception {
        String file = CalendarFile.of(entry("A", "", MAY, 0, false));
        assertThat(file)
                .contains("DTSTART;TZID=America/New_York:20260514T180000\r\n")
                .contains("DTSTAMP:20260501T000000Z\r\n");
        assertThat(startOf(event(parse(file)))).isEqualTo(MAY);
    }

    @Test
    void describesTheZoneAroundAClockChange() throws Exception {
        Instant eveOfChange = Instant.parse("2026-11-01T03:00:00Z");
        Calendar calendar = parse(CalendarFile.of(entry("A", "", eveOfChange, 0, false)));
        VTimeZone zone = (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();
        List<Observance> observances = zone.getObservances();
        assertThat(observances).hasSize(2).hasAtLeastOneElementOfType(Daylight.class);
        Observance winter = observances.stream()
                .filter(Standard.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(winter.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20261101T020000");
        assertThat(winter.getRequiredProperty(Property.TZOFFSETFROM).getValue()).isEqualTo("-0400");
        assertThat(winter.getRequiredProperty(Property.TZOFFSETTO).getValue()).isEqualTo("-0500");
        assertThat(startOf(event(calendar))).isEqualTo(eveOfChange);
    }

    @Test
    void keepsTheDurationWhenTheClockChangesMeanwhile() throws Exception {
        Instant hourBefore = Instant.parse("2026-11-01T05:30:00Z");
        var entry = entry(school("America/New_York"), "A", "", hourBefore, hourBefore.plusSeconds(3 * 3600), 0, false);
        assertThat(CalendarFile.of(entry)).contains(":20261101T013000\r\n").contains(":20261101T033000\r\n");
    }

    @Test
    void describesAZoneThatNeverChanges() throws Exception {
        var entry = entry(school("UTC"), "A", "", MAY, MAY.plusSeconds(60), 0, false);
        assertThat(startOf(event(parse(CalendarFile.of(entry))))).isEqualTo(MAY);
    }

    @Test
    void foldsArabicBetweenCharactersAndWithin75Octets() throws Exception {
        String file = CalendarFile.of(entry(ARABIC, ARABIC.repeat(20), MAY, 0, false));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text(event(parse(file)), Property.DESCRIPTION))
                .isEqualTo(ARABIC.repeat(20).strip());
    }

    @Test
    void staysOneAppointmentWhateverItIsCalled() throws Exception {
        String evil = "A\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTACH:x\nDESCRIPTION:y\u0085\u2028\u0000";
        Calendar calendar = parse(CalendarFile.of(entry(evil, evil, MAY, 0, false)));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        VEvent event = event(calendar);
        assertThat(event.getProperty("ATTACH")).isEmpty();
        assertThat(text(event, Property.SUMMARY)).contains("END:VEVENT");
    }

    @Test
    void feedsManyUnderOneName() throws Exception {
        var entries = List.of(entry("A", "", MAY, 0, false), entry("B", "", MAY.plusSeconds(200 * 86_400L), 0, true));
        String file = CalendarFile.feed(school("America/New_York"), Locale.of("ar"), "روضة", entries);
        Calendar feed = parse(file);
        assertThat(feed.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(feed.getRequiredProperty("NAME").getValue()).isEqualTo("روضة");
        assertThat(file).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
    }

    @Test
    void feedsNothingWhenThereIsNothing() throws Exception {
        Calendar feed = parse(CalendarFile.feed(school("America/New_York"), Locale.ENGLISH, "Empty", List.of()));
        assertThat(feed.getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> entry(school("UTC"), "A", "", MAY, MAY, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarEntry entry(String summary, String text, Instant start, int sequence, boolean cancelled) {
        return entry(school("America/New_York"), summary, text, start, start.plusSeconds(5400), sequence, cancelled);
    }

    private static CalendarEntry entry(
            School school, String summary, String text, Instant start, Instant end, int sequence, boolean cancelled) {
        return new CalendarEntry(
                school,
                "slot-1@homeroom.example",
                sequence,
                cancelled,
                start,
                end,
                Locale.of("ar"),
                summary,
                text,
                "Library",
                URI.create("https://homeroom.example/r/ABC"),
                URI.create("https://meet.example/x"),
                Instant.parse("2026-05-01T00:00:00Z"));
    }

    private static School school(String zone) {
        return new School(
                new SchoolId(new UUID(0, 1)),
                "lincoln",
                "Lincoln \"Elementary\"; K-8",
                ZoneId.of(zone),
                "US",
                List.of(Locale.ENGLISH),
                Locale.ENGLISH,
                "#336699",
                "office@lincoln.example",
                null,
                "1 School Street");
    }

    private static Calendar parse(String file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static @Nullable String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static Instant startOf(VEvent event) {
        Temporal start = event.<Temporal>getStartDate().orElseThrow().getDate();
        return ((ZonedDateTime) start).toInstant();
    }
}
