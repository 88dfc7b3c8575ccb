package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotSession;
import org.homeroom.language.Formats;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AssigningTest extends InterpretedEvening {

    private static final String SELAM = "selam@interpreters.example.org";
    private static final String FAMILY = "rosa@example.org";

    @Autowired
    private InterpreterAnswers answers;

    @Autowired
    private EventAdministration events;

    @Autowired
    private Upkeep upkeep;

    @Test
    void asksTheInterpreterAndTellsTheFamilyOnceTheyConfirm() {
        family(slot, "amh");
        assertThat(job(slot).state()).isEqualTo(JobState.REQUESTED);

        book(slot, interpreter("Selam", "amh"));

        assertThat(job(slot).state()).isEqualTo(JobState.ASSIGNED);
        assertThat(letters(SELAM)).singleElement().asString().contains("Amharic");
        assertThat(letters(FAMILY)).hasSize(1);

        assertThat(yes()).isTrue();
        assertThat(yes()).isFalse();

        assertThat(job(slot).state()).isEqualTo(JobState.CONFIRMED);
        assertThat(letters(FAMILY)).hasSize(2).last().asString().startsWith("አስተርጓሚ ይኖርዎታል");
    }

    @Test
    void namesNoFamilyToTheInterpreter() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));

        assertThat(text(SELAM, "Can you")).contains("/i/" + code()).doesNotContain("Almaz", "Dawit", FAMILY);
    }

    @Test
    void opensAJobAgainWhenTheInterpreterDeclinesEvenAfterAYes() {
        family(slot, "amh");
        var selam = interpreter("Selam", "amh");
        book(slot, selam);
        yes();

        assertThat(answers.decline(code())).isTrue();

        assertThat(job(slot).state()).isEqualTo(JobState.REQUESTED);
        assertThat(letters("office@example.org")).singleElement().asString().contains("Selam");
        assertThat(answers.find(code()).orElseThrow().open()).isFalse();
        assertThat(yes()).isFalse();
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(answers.find("ABC")).isEmpty();
        assertThat(answers.find(PublicCode.random(PublicCode.LINK_LENGTH))).isEmpty();
        assertThat(answers.confirm("'; drop table interpreter; --", List.of())).isFalse();
        assertThat(answers.decline("")).isFalse();
    }

    @Test
    void booksNobodyTwiceAtTheSameTimeNorForTheSameJob() {
        var overlapping = slotAt(year.inDays(7).plus(Duration.ofMinutes(60)));
        var after = slotAt(year.inDays(7).plus(Duration.ofMinutes(90)));
        var selam = interpreter("Selam", "amh");
        var first = book(slot, selam);

        assertThat(assigning.assign(amharic(slot), selam, Way.IN_PERSON)).isEqualTo(new Assignment.Assigned(first));
        assertThat(assigning.assign(amharic(overlapping), selam, Way.IN_PERSON))
                .isEqualTo(new Assignment.Clash(amharic(slot)));
        book(after, selam);

        assigning.release(first);
        book(overlapping, interpreter("Dawit", "amh"));
        assertThat(count("interpreting_booking")).isEqualTo(3);
    }

    @Test
    void asksOnlyWhoSpeaksTheLanguageWorksHereAndCanBeThereThatWay() {
        var spanish = interpreter("Ana", "spa");
        var retired = interpreter("Old", "amh");
        interpreters.retire(retired);
        var selam = interpreter("Selam", "amh");
        var past = slotAt(Instant.now().minusSeconds(86400));
        var no = new Assignment.NotPossible();

        assertThat(assigning.assign(amharic(slot), spanish, Way.IN_PERSON)).isEqualTo(no);
        assertThat(assigning.assign(amharic(slot), retired, Way.IN_PERSON)).isEqualTo(no);
        assertThat(assigning.assign(amharic(slot), selam, Way.VIDEO)).isEqualTo(no);
        assertThat(assigning.assign(amharic(past), selam, Way.IN_PERSON)).isEqualTo(no);
        assertThat(assigning.assign(amharic(slot), new InterpreterId(UUID.randomUUID()), Way.IN_PERSON))
                .isEqualTo(no);
        assertThat(count("outbox_message")).isZero();
    }

    @Test
    void tellsFamiliesOfHelpByPhoneAndOfNoneAtAll() {
        family(slot, "amh");

        assertThat(assigning.decide(amharic(slot), Decision.SEARCHING, null)).isTrue();
        assertThat(job(slot).state()).isEqualTo(JobState.SEARCHING);
        assigning.decide(amharic(slot), Decision.PARTLY_MET, Fallback.PHONE);
        assigning.decide(amharic(slot), Decision.PARTLY_MET, Fallback.PHONE);
        assertThat(job(slot).partly()).contains(Fallback.PHONE);
        assigning.decide(amharic(slot), Decision.NOT_AVAILABLE, null);
        assertThat(job(slot).state()).isEqualTo(JobState.NOT_AVAILABLE);
        assertThat(letters(FAMILY)).hasSize(3);
        assertThat(letters(FAMILY).get(1)).startsWith("አስተርጓሚ በስልክ");
        assertThat(letters(FAMILY).get(2)).startsWith("አስተርጓሚ አላገኘንም");

        assigning.decide(amharic(slot), null, null);
        assertThat(job(slot).state()).isEqualTo(JobState.REQUESTED);
    }

    @Test
    void isMetInPartWhenTheInterpreterIsOnThePhoneAndPeopleMeetInARoom() {
        family(slot, "amh");
        var booking = assigned(assigning.assign(amharic(slot), interpreter("Selam", "amh"), Way.PHONE));
        assigning.confirm(booking);

        assertThat(job(slot).state()).isEqualTo(JobState.PARTLY_MET);
        assertThat(job(slot).partly()).contains(Fallback.PHONE);
    }

    @Test
    void saysDoneOrWastedOnlyOnceItHasBegun() {
        family(slot, "amh");
        assertThat(assigning.decide(amharic(slot), Decision.WASTED, null)).isFalse();

        var running = slotAt(Instant.now().plusSeconds(2));
        family(running, "amh");
        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :then, registration_deadline = :then where starts_at < :soon")
                .param("then", Timestamp.from(Instant.now().minusSeconds(60)))
                .param("soon", Timestamp.from(Instant.now().plusSeconds(60)))
                .update();

        assertThat(assigning.decide(amharic(running), Decision.WASTED, null)).isTrue();
        assertThat(job(running).state()).isEqualTo(JobState.WASTED);
    }

    @Test
    void asksAgainWhenTheTimeChangesAndLetsGoWhoIsBookedElsewhere() {
        var other = slotAt(year.inDays(9));
        family(slot, "amh");
        var selam = interpreter("Selam", "amh");
        var dawit = interpreter("Dawit", "amh");
        assigning.confirm(book(slot, selam));
        assigning.confirm(book(slot, dawit));
        book(other, dawit);

        events.plan(slot, year.plan(year.inDays(9), 12, Map.of()));

        assertThat(job(slot).live()).singleElement().satisfies(booking -> {
            assertThat(booking.interpreter().id()).isEqualTo(selam);
            assertThat(booking.state()).isEqualTo(BookingState.ASKED);
            assertThat(booking.start()).isEqualTo(year.inDays(9));
        });
        assertThat(letters(SELAM)).hasSize(2).last().asString().startsWith("New time or place");
        assertThat(letters("dawit@interpreters.example.org")).anyMatch(subject -> subject.startsWith("No longer"));
    }

    @Test
    void tellsFamiliesOfANewTimeOnlyWhatIsTrueInTheEnd() {
        family(slot, "amh");
        var dawit = interpreter("Dawit", "amh");
        book(slotAt(year.inDays(9)), dawit);
        book(slot, dawit);
        assigning.confirm(book(slot, interpreter("Selam", "amh")));

        events.plan(slot, year.plan(year.inDays(9), 12, Map.of()));

        assertThat(job(slot).live())
                .singleElement()
                .satisfies(booking -> assertThat(booking.state()).isEqualTo(BookingState.ASKED));
        assertThat(letters(FAMILY)).noneMatch(subject -> subject.startsWith("አስተርጓሚ ይኖርዎታል"));
    }

    @Test
    void chargesAndTellsByTheTimeThatWasBookedWhoIsTakenAtTheNewOne() {
        var soon = slotAt(Instant.now().plus(Duration.ofHours(20)));
        family(soon, "amh");
        var selam = interpreter("Selam", "amh");
        book(slotAt(year.inDays(9)), selam);
        book(soon, selam);

        events.plan(soon, year.plan(year.inDays(9), 12, Map.of()));

        assertThat(job(soon).bookings()).singleElement().satisfies(booking -> {
            assertThat(booking.charged()).isTrue();
            assertThat(text(SELAM, "No longer needed, at short notice"))
                    .contains(new Formats().when(booking.start(), booking.end(), Locale.ENGLISH, SchoolYear.ZONE));
        });
    }

    @Test
    void writesOfEveryMoveAlsoOfTheOneBack() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));

        for (int day : new int[] {9, 10, 9}) {
            events.plan(slot, year.plan(year.inDays(day), 12, Map.of()));
        }

        assertThat(letters(SELAM)).hasSize(4);
    }

    @Test
    void booksNobodyTwiceOnALaterDateOfASeries() {
        var plan = year.plan(year.inDays(20), 12, Map.of());
        var week = Duration.ofDays(7);
        var series = year.slot(
                event,
                plan.followedBy(List.of(
                        new SlotSession(plan.start().plus(week), plan.end().plus(week)))));
        var then = slotAt(year.inDays(27));
        var between = slotAt(year.inDays(24));
        var selam = interpreter("Selam", "amh");
        var dawit = interpreter("Dawit", "amh");
        book(series, selam);
        book(then, dawit);

        assertThat(assigning.assign(amharic(then), selam, Way.IN_PERSON))
                .isEqualTo(new Assignment.Clash(amharic(series)));
        assertThat(assigning.assign(amharic(series), dawit, Way.IN_PERSON))
                .isEqualTo(new Assignment.Clash(amharic(then)));
        book(between, selam);
    }

    @Test
    void tellsFamiliesAgainWhenWhatTheyWereToldIsTrueAgain() {
        family(slot, "amh");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));
        assigning.decide(amharic(slot), Decision.NOT_AVAILABLE, null);
        assigning.decide(amharic(slot), Decision.NOT_AVAILABLE, null);
        assigning.confirm(book(slot, interpreter("Dawit", "amh")));

        var told = letters(FAMILY);
        assertThat(told).hasSize(4);
        assertThat(told.get(3)).isEqualTo(told.get(1));
    }

    @Test
    void tellsFamiliesOnceThatTheirInterpreterDeclinedAndThatAnotherIsFound() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));
        yes();

        answers.decline(code());
        assertThat(letters(FAMILY)).hasSize(3).last().asString().startsWith("የአስተርጓሚዎ መምጣት ከእንግዲህ");
        assigning.decline(book(slot, interpreter("Dawit", "amh")));
        assertThat(letters(FAMILY)).hasSize(3);

        assigning.confirm(book(slot, interpreter("Hanna", "amh")));
        var told = letters(FAMILY);
        assertThat(told).hasSize(4);
        assertThat(told.get(3)).isEqualTo(told.get(1));
    }

    @Test
    void tellsFamiliesThatTheirInterpreterWasReplacedUnlessAnotherIsSureAlready() {
        family(slot, "amh");
        var selam = book(slot, interpreter("Selam", "amh"));
        assigning.confirm(selam);
        var dawit = book(slot, interpreter("Dawit", "amh"));
        assigning.confirm(dawit);

        assigning.release(selam);
        assertThat(letters(FAMILY)).hasSize(2);

        book(slot, interpreter("Hanna", "amh"));
        assigning.release(dawit);
        assertThat(letters(FAMILY)).hasSize(3).last().asString().startsWith("የአስተርጓሚዎ መምጣት ከእንግዲህ");
    }

    @Test
    void tellsFamiliesWhoWereNotPromisedAnythingNothing() {
        family(slot, "amh");
        var selam = book(slot, interpreter("Selam", "amh"));

        assigning.decline(selam);

        assertThat(letters(FAMILY)).hasSize(1);
    }

    @Test
    void tellsFamiliesThatHelpIsUncertainWhenTheTimeChangesAndWhenItIsSureAgain() {
        family(slot, "amh");
        var selam = book(slot, interpreter("Selam", "amh"));
        assigning.confirm(selam);

        events.plan(slot, year.plan(year.inDays(9), 12, Map.of()));
        var uncertain = "የአስተርጓሚዎ መምጣት ከእንግዲህ";
        assertThat(letters(FAMILY))
                .filteredOn(letter -> letter.startsWith(uncertain))
                .hasSize(1);

        assigning.confirm(selam);
        assertThat(letters(FAMILY)).last().asString().startsWith("አስተርጓሚ ይኖርዎታል");
    }

    @Test
    void tellsAFamilyThatCameLaterAsWell() {
        var first = family(slot, "amh");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));
        registrations.cancel(first);
        jdbc.sql("update registration set releases_at = null").update();
        upkeep.run();
        family(slot, "amh");
        int before = letters(FAMILY).size();

        assigning.confirm(book(slot, interpreter("Dawit", "amh")));

        assertThat(letters(FAMILY)).hasSize(before + 1).last().asString().startsWith("አስተርጓሚ ይኖርዎታል");
    }

    @Test
    void suggestsASecondInterpreterForALongWorkshop() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));
        assertThat(job(slot).needsSecond()).isTrue();

        book(slot, interpreter("Dawit", "amh"));
        assertThat(job(slot).needsSecond()).isFalse();
    }

    @Test
    void isForStaffOfTheSameSchool() {
        family(slot, "amh");
        var selam = interpreter("Selam", "amh");
        var booking = book(slot, selam);
        var other = year.school("oak-street", "Oak Street School");

        SignedIn.as(other.id(), Role.ADMINISTRATOR);
        assertThat(assigning.assign(amharic(slot), selam, Way.IN_PERSON)).isEqualTo(new Assignment.NotPossible());
        assertThat(assigning.confirm(booking)).isFalse();
        assertThat(assigning.release(booking)).isFalse();
        assertThat(assigning.decide(amharic(slot), Decision.NOT_AVAILABLE, null))
                .isFalse();
        assertThat(interpreting.find(amharic(slot))).isEmpty();
        assertThat(interpreting.of(slot)).isEmpty();
        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        assertThatThrownBy(() -> assigning.confirm(booking)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> interpreting.of(slot)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(interpreting.of(slot)).extracting(Job::state).containsExactly(JobState.ASSIGNED);
    }

    @Test
    void takesNoYesToATimeThatIsNoLongerMeant() {
        book(slot, interpreter("Selam", "amh"));
        var dates = dates();
        var earlier = dates.getFirst().start().minusSeconds(3600);

        assertThat(answers.confirm(
                        code(),
                        List.of(new SlotSession(earlier, dates.getFirst().end()))))
                .isFalse();

        assertThat(answers.confirm(code(), dates)).isTrue();
    }

    private boolean yes() {
        return answers.confirm(code(), dates());
    }

    private List<SlotSession> dates() {
        return answers.find(code()).orElseThrow().job().slot().sessions();
    }

    /** Of the only booking there is. */
    private String code() {
        return jdbc.sql("select code from interpreting_booking")
                .query(String.class)
                .single();
    }
}
