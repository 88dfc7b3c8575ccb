package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.language.Formats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Families register once for several dates; so whoever interprets, and what is lent, is there on each of them. */
class SeriesTest extends InterpretedEvening {

    private static final String SELAM = "selam@interpreters.example.org";
    private static final String FAMILY = "rosa@example.org";

    @Autowired
    private InterpreterAnswers answers;

    @Autowired
    private Headsets headsets;

    @Autowired
    private LanguageAccess access;

    @Autowired
    private EventAdministration events;

    @Test
    void suggestsOnlyWhoIsFreeAndWorksOnEveryDate() {
        var series = series(20, 22);
        family(series, "amh");
        var first = weekdayIn(20);
        var evening = Set.of(WorkingHours.of(first, LocalTime.of(17, 0), LocalTime.of(21, 0)));
        interpreters.add(with(details("OneDayOnly", true, "amh"), Set.of(Way.IN_PERSON), evening));
        book(slotAt(year.inDays(22)), interpreter("BusyThen", "amh"));
        book(slotAt(year.inDays(21)), interpreter("BusyBetween", "amh"));

        assertThat(suggested(series)).containsExactly("BusyBetween");
    }

    @Test
    void suggestsNobodyWhomASeriesTakesOnALaterDate() {
        var series = series(20, 22);
        var then = slotAt(year.inDays(22));
        var between = slotAt(year.inDays(21));
        family(then, "amh");
        family(between, "amh");
        book(series, interpreter("Selam", "amh"));

        assertThat(suggested(then)).isEmpty();
        assertThat(suggested(between)).containsExactly("Selam");
    }

    @Test
    void booksForTheDatesThatAreStillToCome() {
        var running = running();
        var selam = interpreter("Selam", "amh");
        book(slotAt(Instant.now().plus(Duration.ofDays(30))), selam);
        jdbc.sql("update interpreting_booking set starts_at = :start, ends_at = :end")
                .param("start", Timestamp.from(Instant.now().minus(Duration.ofDays(2))))
                .param("end", Timestamp.from(Instant.now().minus(Duration.ofDays(1))))
                .update();

        assertThat(suggested(running)).containsExactly("Selam");
        book(running, selam);
        var clashing = slotAt(Instant.now().plus(Duration.ofDays(5)));
        assertThat(assigning.assign(amharic(clashing), selam, Way.IN_PERSON))
                .isEqualTo(new Assignment.Clash(amharic(running)));
    }

    @Test
    void letsAnInterpreterAnswerUntilTheLastDateIsOver() {
        var running = running();
        book(running, interpreter("Selam", "amh"));

        assertThat(answers.find(code()).orElseThrow().open()).isTrue();
        assertThat(answers.confirm(code(), job(running).slot().sessions())).isTrue();
        assertThat(answers.decline(code())).isTrue();
    }

    @Test
    void takesNoYesToOtherLaterDates() {
        var series = series(20, 22);
        book(series, interpreter("Selam", "amh"));
        var shown = job(series).slot().sessions();
        events.plan(series, plan(20, 23));

        assertThat(answers.confirm(code(), shown)).isFalse();
        assertThat(answers.confirm(code(), job(series).slot().sessions())).isTrue();
    }

    @Test
    void releasesWhoIsTakenOnANewLaterDate() {
        var series = series(20, 22);
        family(series, "amh");
        var selam = interpreter("Selam", "amh");
        book(slotAt(year.inDays(23)), selam);
        book(series, selam);

        events.plan(series, plan(20, 23));

        assertThat(job(series).live()).isEmpty();
    }

    @Test
    void chargesWhatIsCancelledShortlyBeforeTheNextDate() {
        var running = running();
        var selam = book(running, interpreter("Selam", "amh"));
        assigning.release(selam);
        assertThat(job(running).bookings()).singleElement().matches(booking -> !booking.charged());

        var dawit = book(running, interpreter("Dawit", "amh"));
        jdbc.sql("update slot_session set starts_at = :start where session_number = 2")
                .param("start", Timestamp.from(Instant.now().plus(Duration.ofHours(3))))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();
        assigning.release(dawit);
        assertThat(job(running).bookings()).last().matches(Booking::charged);
    }

    @Test
    void tellsFamiliesAndInterpretersOfEveryDate() {
        var series = series(20, 22);
        family(series, "amh");
        assigning.confirm(book(series, interpreter("Selam", "amh")));

        var asked = text(SELAM, "Can you interpret");
        assertThat(day(20)).isNotEqualTo(day(22));
        assertThat(asked).contains(day(20), day(22));
        assertThat(text(FAMILY, "አስተርጓሚ ይኖርዎታል").split("; ")).hasSize(2);
    }

    @Test
    void standsOnTheBoardOfEveryWeekItHasADateIn() {
        var series = series(20, 34);
        family(series, "amh");

        for (int day : new int[] {20, 34}) {
            assertThat(interpreting.board(dayIn(day)).jobs()).hasSize(1);
        }
        assertThat(interpreting.board(dayIn(27)).jobs()).isEmpty();
    }

    @Test
    void lendsHeadsetsForEveryDate() {
        var set = headsets.add("Blue suitcase", 20, 2);
        var series = series(20, 22);
        var then = slotAt(year.inDays(22));
        var between = slotAt(year.inDays(21));
        assertThat(headsets.lend(amharic(series), set, 15)).isEqualTo(new Lending.Lent());

        assertThat(headsets.lend(amharic(then), set, 6)).isEqualTo(new Lending.TooFew(5, 1));
        assertThat(headsets.lend(amharic(between), set, 20)).isEqualTo(new Lending.Lent());
        assertThat(headsets.lend(amharic(series), set, 16)).isEqualTo(new Lending.Lent());
    }

    @Test
    void takesHeadsetsBackThatAreNotFreeOnANewLaterDate() {
        var set = headsets.add("Blue suitcase", 20, 2);
        var series = series(20, 22);
        headsets.lend(amharic(series), set, 15);
        headsets.lend(amharic(slotAt(year.inDays(23))), set, 15);

        events.plan(series, plan(20, 23));

        assertThat(job(series).headsets()).isEmpty();
    }

    @Test
    void saysHowItWasOnceTheLastDateHasBegun() {
        var running = running();

        assertThat(assigning.decide(amharic(running), Decision.DONE, null)).isFalse();
        jdbc.sql("update slot_session set starts_at = :start")
                .param("start", Timestamp.from(Instant.now().minusSeconds(60)))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();
        assertThat(assigning.decide(amharic(running), Decision.DONE, null)).isTrue();
    }

    @Test
    void countsOnceInTheYearInWhichItBegins() {
        var series = series(20, 22);
        family(series, "amh");
        int begins = dayIn(20).getYear();
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", Timestamp.from(inYear(begins + 1)))
                .param("end", Timestamp.from(inYear(begins + 1).plusSeconds(5400)))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();

        assertThat(requests(begins)).isEqualTo(1);
        assertThat(requests(begins + 1)).isZero();
    }

    @Test
    void isNeverBookedTwiceOnAnyDateHoweverManyAskAtOnce() throws Exception {
        var selam = interpreter("Selam", "amh");
        var slots = Stream.concat(
                        IntStream.range(0, 3).mapToObj(i -> series(20 + i, 24)),
                        IntStream.range(0, 3)
                                .mapToObj(i -> slotAt(year.inDays(24).plus(Duration.ofMinutes(10L * i)))))
                .toList();
        var signedIn = SecurityContextHolder.getContext();
        var outcomes = new ArrayList<Assignment>();
        try (var clients = Executors.newFixedThreadPool(slots.size())) {
            var calls = slots.stream()
                    .<Callable<Assignment>>map(each -> () -> {
                        SecurityContextHolder.setContext(signedIn);
                        return assigning.assign(amharic(each), selam, Way.IN_PERSON);
                    })
                    .toList();
            for (var done : clients.invokeAll(calls)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(Assignment.Assigned.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Assignment.Clash.class::isInstance).hasSize(slots.size() - 1);
    }

    private SlotId series(int first, int second) {
        return year.slot(event, plan(first, second));
    }

    private SlotDetails plan(int first, int second) {
        var later = year.inDays(second);
        return year.plan(year.inDays(first), 12, Map.of())
                .followedBy(List.of(new SlotSession(later, later.plus(Duration.ofMinutes(90)))));
    }

    /** A family came to its first date two days ago; the second is in five days. */
    private SlotId running() {
        var series = series(20, 22);
        family(series, "amh");
        var first = Instant.now().minus(Duration.ofDays(2));
        var second = Instant.now().plus(Duration.ofDays(5));
        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :start, ends_at = :end, registration_deadline = :start,"
                                + " change_deadline = :start, childcare_deadline = :start where starts_at > :soon")
                .param("start", Timestamp.from(first))
                .param("end", Timestamp.from(first.plusSeconds(5400)))
                .param("soon", Timestamp.from(Instant.now().plus(Duration.ofDays(15))))
                .update();
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", Timestamp.from(second))
                .param("end", Timestamp.from(second.plusSeconds(5400)))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();
        return series;
    }

    private List<String> suggested(SlotId at) {
        return interpreting.suggestions(List.of(job(at))).get(amharic(at)).stream()
                .map(each -> each.interpreter().name())
                .toList();
    }

    private LocalDate dayIn(int days) {
        return year.inDays(days).atZone(SchoolYear.ZONE).toLocalDate();
    }

    private DayOfWeek weekdayIn(int days) {
        return dayIn(days).getDayOfWeek();
    }

    private String day(int days) {
        return new Formats().day(year.inDays(days), Locale.ENGLISH, SchoolYear.ZONE);
    }

    private static Instant inYear(int wanted) {
        return Year.of(wanted).atDay(40).atTime(18, 0).atZone(SchoolYear.ZONE).toInstant();
    }

    private int requests(int inYear) {
        return access.year(inYear).lines().stream()
                .filter(line -> line.language().equals(AMHARIC))
                .mapToInt(LanguageAccessReport.Line::requests)
                .sum();
    }

    /** Of the only booking there is. */
    private String code() {
        return jdbc.sql("select code from interpreting_booking")
                .query(String.class)
                .single();
    }
}
