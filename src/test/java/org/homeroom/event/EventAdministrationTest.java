package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.NewPlace;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class EventAdministrationTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventAdministration events;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private SlotPlaces places;

    @Autowired
    private SchoolService schools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DirectSql jdbc;

    private School other;

    @BeforeEach
    void signInAtOneOfTwoSchools() {
        year.school();
        other = year.school("oak-street", "Oak Street School");
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void publishesADraftThatFamiliesCanDoSomethingWith() {
        var id = events.create(draft("Homework without tears"));
        events.schedule(id, year.plan(20, Map.of()), 1);

        assertThat(events.publish(id)).isEqualTo(new Publication.Published());

        assertThat(events.find(id).orElseThrow().state()).isEqualTo(EventState.PUBLISHED);
        assertThat(catalogue.find("homework-without-tears")).isPresent();
        assertThat(audited()).containsExactly("event.create", "slot.schedule", "event.publish");
    }

    @Test
    void saysWhatIsMissingInsteadOfPublishing() {
        var id =
                events.create(new NewEvent(details(), Locale.ENGLISH, new TextInput("Tea", "", "", TextOrigin.PERSON)));

        assertThat(events.publish(id)).isEqualTo(new Publication.NotYet(EnumSet.allOf(Publication.Gap.class)));

        assertThat(events.find(id).orElseThrow().state()).isEqualTo(EventState.DRAFT);
    }

    @Test
    void doesNotPublishWithPastOrCancelledTimesOnly() {
        var id = events.create(draft("Tea"));
        year.slot(id, year.plan(year.inDays(-2), 5, Map.of()));
        year.cancel(year.slot(id, 5));

        assertThat(events.publish(id)).isEqualTo(new Publication.NotYet(EnumSet.of(Publication.Gap.TIME)));
    }

    @Test
    void marksTranslationsAsOutdatedWhenTheSourceChanges() {
        var id = events.create(draft("Tea"));
        events.write(id, SPANISH, SchoolYear.text("Té"));
        assertThat(missing(id)).containsExactly(Locale.forLanguageTag("ar"));

        events.write(id, Locale.ENGLISH, SchoolYear.text("Tea and coffee"));
        assertThat(missing(id)).containsExactly(SPANISH, Locale.forLanguageTag("ar"));

        events.write(id, SPANISH, SchoolYear.text("Té"));
        assertThat(missing(id)).containsExactly(Locale.forLanguageTag("ar"));
    }

    @Test
    void makesAWeeklySeries() {
        var id = events.create(draft("Tea"));

        assertThat(events.schedule(id, year.plan(20, Map.of()), 6)).hasSize(6);

        assertThat(events.find(id).orElseThrow().slots())
                .extracting(slot ->
                        slot.start().atZone(SchoolYear.ZONE).toLocalTime().getHour())
                .hasSize(6)
                .containsOnly(18);
    }

    @Test
    void doesNotTakeAwayPlacesThatAreTaken() {
        var slot = year.slot(year.workshop("Tea"), 10, Map.of(AgeBand.PRESCHOOL, 4));
        take(slot, 5, Map.of(AgeBand.PRESCHOOL, 2));

        assertThat(events.plan(slot, year.plan(4, Map.of(AgeBand.PRESCHOOL, 4))))
                .isEqualTo(new Planning.TooFewPlaces(5, Map.of()));
        assertThat(events.plan(slot, year.plan(5, Map.of())))
                .isEqualTo(new Planning.TooFewPlaces(0, Map.of(AgeBand.PRESCHOOL, 2)));
        assertThat(events.plan(slot, year.plan(5, Map.of(AgeBand.PRESCHOOL, 2))))
                .isEqualTo(new Planning.Planned());

        var planned = catalogue.findSlot(slot).orElseThrow();
        assertThat(planned.isFull()).isTrue();
        assertThat(planned.childcare().get(AgeBand.PRESCHOOL)).isEqualTo(ChildcarePlaces.of(AgeBand.PRESCHOOL, 2, 2));
    }

    @Test
    void letsASlotThatIsTooFullBeChangedAllTheSame() {
        var slot = year.slot(year.workshop("Tea"), 2);
        transaction.executeWithoutResult(now -> places.squeezeIn(slot, 3));

        assertThat(events.plan(slot, year.plan(year.inDays(8), 2, Map.of()))).isEqualTo(new Planning.Planned());
    }

    @Test
    void cancelsAnEventWithItsTimesAhead() {
        var id = year.workshop("Tea");
        var ahead = year.slot(id, 5);
        var past = year.slot(id, year.plan(year.inDays(-2), 5, Map.of()));

        events.cancel(id, "The hall is being painted.");

        assertThat(events.find(id).orElseThrow().state()).isEqualTo(EventState.CANCELLED);
        assertThat(catalogue.findSlot(ahead).orElseThrow().isCancelled()).isTrue();
        assertThat(catalogue.findSlot(past).orElseThrow().isCancelled()).isFalse();
    }

    @Test
    void answersThatSomebodyElseHasCancelledItAlready() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);

        assertThat(events.cancelSlot(slot, "The hall is being painted.")).isTrue();
        assertThat(events.cancelSlot(slot, "Painters.")).isFalse();
        assertThat(events.plan(slot, year.plan(5, Map.of()))).isEqualTo(new Planning.Cancelled());
        assertThat(events.cancel(id, "The hall is being painted.")).isTrue();
        assertThat(events.cancel(id, "Painters.")).isFalse();
        assertThat(events.schedule(id, year.plan(5, Map.of()), 1)).isEmpty();

        assertThat(audited()).containsExactly("slot.cancel", "event.cancel");
    }

    @Test
    void cancelsASlotOnceWhenTwoAdministratorsDoSoAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var slot = year.slot(year.workshop("Tea " + round), 5);
            var barrier = new CyclicBarrier(2);
            Callable<Boolean> cancel = () -> {
                barrier.await(20, TimeUnit.SECONDS);
                return events.cancelSlot(slot, "The hall is being painted.");
            };

            try (var administrators = Executors.newFixedThreadPool(2)) {
                var done = new ArrayList<Boolean>();
                for (var answer : administrators.invokeAll(List.of(
                        new DelegatingSecurityContextCallable<>(cancel),
                        new DelegatingSecurityContextCallable<>(cancel)))) {
                    done.add(answer.get());
                }
                assertThat(done).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void leavesNoTimeStandingWhenOneIsAddedWhileTheEventIsCancelled() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = year.workshop("Tea " + round);
            var barrier = new CyclicBarrier(2);
            Callable<List<SlotId>> add = () -> {
                barrier.await(20, TimeUnit.SECONDS);
                return events.schedule(id, year.plan(5, Map.of()), 1);
            };
            Callable<Boolean> cancel = () -> {
                barrier.await(20, TimeUnit.SECONDS);
                return events.cancel(id, "The hall is being painted.");
            };

            try (var administrators = Executors.newFixedThreadPool(2)) {
                var added = administrators.submit(new DelegatingSecurityContextCallable<>(add));
                var cancelled = administrators.submit(new DelegatingSecurityContextCallable<>(cancel));
                assertThat(cancelled.get()).isTrue();
                assertThat(events.slots(added.get())).allMatch(SlotSummary::isCancelled);
            }
        }
    }

    @Test
    void plansNothingInAPlaceOfAnotherSchool() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);
        var gym = schools.addPlace(other.id(), new NewPlace(LocalizedText.of(Locale.ENGLISH, "Gym"), true, false));
        var plan = year.plan(5, Map.of());
        var there = new SlotDetails(
                plan.start(),
                plan.end(),
                plan.deadlines(),
                gym,
                null,
                plan.spoken(),
                plan.interpreters(),
                5,
                plan.childcare());

        assertThatThrownBy(() -> events.schedule(id, there, 1)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> events.plan(slot, there)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsTheEventOfASlot() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);

        assertThat(events.findOfSlot(slot).orElseThrow().id()).isEqualTo(id);
        assertThat(events.findOfSlot(new SlotId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var theirs = year.workshop(other, "Theirs", Map.of());
        var slot = year.slot(theirs, 5);

        assertThat(events.list()).isEmpty();
        assertThat(events.find(theirs)).isEmpty();
        assertThat(events.findOfSlot(slot)).isEmpty();
        assertThat(writesOf(theirs, slot))
                .allSatisfy(write -> assertThatThrownBy(write).isInstanceOf(NoSuchElementException.class));
        assertThat(catalogue.find("theirs").orElseThrow().state()).isEqualTo(EventState.PUBLISHED);
        assertThat(catalogue.findSlot(slot).orElseThrow().isCancelled()).isFalse();
    }

    @Test
    void letsATeacherReadAndNotWrite() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(events.list()).extracting(EventSummary::id).containsExactly(id);
        assertThat(events.find(id)).isPresent();
        assertThat(events.findOfSlot(slot)).isPresent();
        assertThat(writes(id, slot))
                .allSatisfy(write -> assertThatThrownBy(write).isInstanceOf(AccessDeniedException.class));
        assertThat(audited()).isEmpty();
    }

    @Test
    void letsAVolunteerDoNothing() {
        var id = year.workshop("Tea");
        var slot = year.slot(id, 5);
        SignedIn.as(year.school().id(), Role.VOLUNTEER);

        var reads =
                Stream.<ThrowingCallable>of(() -> events.list(), () -> events.find(id), () -> events.findOfSlot(slot));
        assertThat(Stream.concat(reads, writes(id, slot).stream()))
                .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
    }

    private List<ThrowingCallable> writes(EventId id, SlotId slot) {
        return Stream.concat(
                        Stream.<ThrowingCallable>of(() -> events.create(draft("Mine"))), writesOf(id, slot).stream())
                .toList();
    }

    private List<ThrowingCallable> writesOf(EventId id, SlotId slot) {
        return List.of(
                () -> events.describe(id, details()),
                () -> events.write(id, SPANISH, SchoolYear.text("Mía")),
                () -> events.publish(id),
                () -> events.cancel(id, "no reason"),
                () -> events.schedule(id, year.plan(5, Map.of()), 1),
                () -> events.plan(slot, year.plan(5, Map.of())),
                () -> events.cancelSlot(slot, "no reason"));
    }

    private List<Locale> missing(EventId id) {
        return events.find(id).orElseThrow().texts().missing(year.school().languages());
    }

    private void take(SlotId slot, int seats, Map<AgeBand, Integer> children) {
        transaction.executeWithoutResult(now -> {
            assertThat(places.takeSeats(slot, seats)).isTrue();
            assertThat(places.takeChildcare(slot, children)).isTrue();
        });
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where action not like 'account.%' order by id")
                .query(String.class)
                .list();
    }

    private static NewEvent draft(String title) {
        return new NewEvent(details(), Locale.ENGLISH, SchoolYear.text(title));
    }

    private static EventDetails details() {
        return new EventDetails(EventKind.WORKSHOP, EnumSet.of(Topic.HOMEWORK), Grades.ALL, "Rosa Alvarez");
    }
}
