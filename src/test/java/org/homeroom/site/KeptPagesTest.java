package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.MovableClock;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.language.Languages;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@DatabaseTest
class KeptPagesTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private SchoolService schools;

    @Autowired
    private LanguageOrder order;

    @Autowired
    private DirectSql jdbc;

    private final MovableClock clock = new MovableClock();
    private KeptPages pages;
    private String event;

    @BeforeEach
    void openWorkshop() {
        pages = new KeptPages(catalogue, schools, new Languages(), order, clock);
        var workshop = year.workshop("Homework without tears");
        var slot = year.slot(workshop, year.plan(10, Map.of(AgeBand.PRESCHOOL, 3)));
        event = "/events/" + catalogue.findToRegister(slot).orElseThrow().slug();
    }

    @Test
    void givesAgainWhatWasMade() {
        keep("/");
        keep(event);

        assertThat(kept("/")).contains("page of /");
        assertThat(kept(event)).contains("page of " + event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_text set title = 'Homework with a smile'; update event set version = version + 1",
                "update time_slot set taken = taken + 1",
                "update time_slot set waiting = waiting + 1",
                "update slot_childcare set places = places + 1",
                "update place set version = version + 1",
                "update school set name = 'Elm Street', version = version + 1"
            })
    void makesAnewWhatAnotherInstanceHasWrittenTo(String writes) {
        keep("/");
        keep(event);
        for (var write : writes.split("; ")) {
            jdbc.sql(write).update();
        }

        assertThat(kept("/")).isEmpty();
        assertThat(kept(event)).isEmpty();
    }

    /** Families are not told how many come, but where there is room for them. */
    @Test
    void keepsWhatARegistrationChangesNothingOf() {
        jdbc.sql("update time_slot set capacity = 100, version = version + 1").update();
        keep("/");
        keep(event);
        jdbc.sql("update time_slot set taken = capacity - 21").update();
        jdbc.sql("update slot_childcare set taken = places").update();
        assertThat(kept("/")).isPresent();
        assertThat(kept(event)).isPresent();

        jdbc.sql("update time_slot set taken = taken + 1").update();
        assertThat(kept("/")).isEmpty();
        assertThat(kept(event)).isEmpty();
    }

    @Test
    void keepsTheFrameOfTheFormForEachTime() {
        var form = request(event + "/register");
        form.setParameter("slot", "one");
        form.setQueryString("slot=one");
        pages.asked(form).orElseThrow().keep(page("form for one"));

        assertThat(kept(form)).contains("form for one");
        assertThat(kept(event + "/register")).isEmpty();
        form.setParameter("step", "2");
        assertThat(pages.asked(form)).isEmpty();
    }

    @Test
    void keepsNothingThatWasWrittenToWhileItWasMade() {
        var asked = pages.asked(request(event)).orElseThrow();
        jdbc.sql("update time_slot set taken = taken + 1").update();
        asked.keep(page("page"));

        assertThat(kept(event)).isEmpty();
    }

    @Test
    void makesThemAnewEachMinute() {
        keep("/");
        clock.pass(Duration.ofSeconds(40));
        assertThat(kept("/")).isPresent();
        clock.pass(Duration.ofSeconds(20));

        assertThat(kept("/")).isEmpty();
    }

    @Test
    void tellsReadersApartByTheirLanguagesAndWhatTheyLookFor() {
        keep("/");
        var arabic = request("/");
        arabic.setParameter("lang", "ar");
        arabic.setQueryString("lang=ar");
        var spanish = request("/");
        spanish.addHeader("Accept-Language", "es, ar");

        assertThat(kept(arabic)).isEmpty();
        assertThat(kept(spanish)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/r/CODE", "/privacy", "/events/no-such-event", "/events/a/register", "/events/a/b", "/i/CODE"})
    void keepsNoOtherPage(String path) {
        assertThat(pages.asked(request(path))).isEmpty();
    }

    @Test
    void keepsNothingThatWasTyped() {
        var search = request("/");
        search.setParameter("q", "tea");

        assertThat(pages.asked(search)).isEmpty();
    }

    private void keep(String path) {
        pages.asked(request(path)).orElseThrow().keep(page("page of " + path));
    }

    private static KeptPages.Page page(String text) {
        return KeptPages.Page.of("W/\"1\"", text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> kept(String path) {
        return kept(request(path));
    }

    private Optional<String> kept(MockHttpServletRequest request) {
        return pages.asked(request)
                .orElseThrow()
                .kept()
                .map(KeptPages.Page::html)
                .map(KeptPagesTest::text);
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
