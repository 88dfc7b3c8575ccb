package org.homeroom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Languages;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.ActiveProfiles;

/** The application has loaded the demo by the time these run; what it loaded stays from test to test. */
@DatabaseTest
@ActiveProfiles("demo")
class DemoLoaderTest {

    private static final int CONFERENCE_FAMILIES = 9;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private SchoolService schools;

    @Autowired
    private Languages languages;

    @Autowired
    private AuthenticationManager signIn;

    @Autowired
    private DirectSql jdbc;

    @Autowired
    private Clock clock;

    @Test
    void showsEveryPublishedEventInEveryLanguage() {
        assertThat(count("event")).isEqualTo(25);
        assertThat(count("event where state = 'DRAFT'")).isEqualTo(1);
        assertThat(published()).hasSize(24).allSatisfy(event -> {
            assertThat(event.texts().byLanguage()).hasSize(9);
            assertThat(event.texts().missing(languages.shipped())).isEmpty();
        });
        assertThat(count("event_text")).isEqualTo(25 * 9);
    }

    @Test
    void holdsEverySlotInTheFutureAndOneToday() {
        var school = schools.first().orElseThrow();
        var slots = slots();

        assertThat(count("time_slot")).isEqualTo(98 + 4 * 13);
        assertThat(slots).allSatisfy(slot -> assertThat(slot.start()).isAfter(clock.instant()));
        var today = LocalDate.ofInstant(clock.instant(), school.zone());
        assertThat(jdbc.sql("select starts_at from time_slot order by starts_at limit 1")
                        .query((row, n) -> row.getTimestamp(1).toInstant())
                        .single())
                .matches(start -> school.dayOf(start).equals(today));
    }

    @Test
    void namesEveryPlaceInEveryLanguage() {
        var places = schools.places(schools.first().orElseThrow().id());

        assertThat(places)
                .hasSize(8)
                .allSatisfy(place -> assertThat(place.name().texts().keySet()).hasSize(9));
        assertThat(places)
                .extracting(
                        place -> place.name().in(Locale.forLanguageTag("ar")).orElseThrow())
                .allMatch(name -> name.matches(".*\\p{IsArabic}.*"));
    }

    @Test
    void registersFamiliesWithAllTheyWish() {
        assertThat(count("family")).isEqualTo(DemoRegistrations.FAMILIES + CONFERENCE_FAMILIES);
        assertThat(count("registration where state = 'WAITLISTED'")).isGreaterThan(5);
        assertThat(count("registration where state = 'OFFERED'")).isEqualTo(1);
        assertThat(count("childcare_request")).isGreaterThan(20);
        assertThat(count("interpreter_request")).isGreaterThan(50);
        assertThat(count("interpreter_request where signed = true")).isPositive();
        assertThat(count("registration where access_needs <> ''")).isGreaterThan(15);
        assertThat(count("registration where question <> ''")).isGreaterThan(15);
        assertThat(jdbc.sql("select count(distinct language) from guardian")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
        assertThat(slots()).filteredOn(SlotSummary::isFull).hasSizeGreaterThan(2);
    }

    @Test
    void letsFamiliesMeetFourTeachersAndHoldsASeriesOfThreeEvenings() {
        assertThat(count("host")).isEqualTo(4);
        assertThat(count("registration where counting = 'FAMILIES' and state = 'CONFIRMED'"))
                .isEqualTo(3 * (1 + 2 + 3));
        assertThat(slots())
                .filteredOn(SlotSummary::isSeries)
                .singleElement()
                .satisfies(series -> assertThat(series.sessions()).hasSize(3));
    }

    @Test
    void putsVolunteersAtTheDoorOfTodaysEvent() {
        assertThat(count("door_duty")).isEqualTo(2);
        assertThat(jdbc.sql("select count(distinct registration_id) from check_in")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void writesToNobodyButByHand() {
        assertThat(count("outbox_message where channel = 'EMAIL'")).isZero();
        assertThat(count("outbox_message")).isBetween(1, 10);
    }

    @Test
    void letsEveryoneSignInWithThePasswordItPrints() {
        var staff = DemoContent.read(List.of()).school().staff();

        assertThat(staff)
                .hasSize(4)
                .allSatisfy(person -> assertThat(
                                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                                person.email(), person.password()))
                                        .getAuthorities())
                        .extracting(Object::toString)
                        .contains("ROLE_" + person.role()));
    }

    @Test
    void doesNothingASecondTime() {
        loader.run(new DefaultApplicationArguments());

        assertThat(count("school")).isEqualTo(1);
        assertThat(count("event")).isEqualTo(25);
        assertThat(count("family")).isEqualTo(DemoRegistrations.FAMILIES + CONFERENCE_FAMILIES);
    }

    private List<EventSummary> published() {
        return catalogue.search(CatalogueQuery.everything(Locale.ENGLISH));
    }

    private List<SlotSummary> slots() {
        return published().stream().flatMap(event -> event.slots().stream()).toList();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
