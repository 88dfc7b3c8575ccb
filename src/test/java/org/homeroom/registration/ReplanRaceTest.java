package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.TeacherTimes;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.homeroom.registration.VisitsRequest.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Staff put a slot off after a family's form has read when it is, and before it has its places. */
@Import(ReplanRaceTest.Between.class)
class ReplanRaceTest extends WorkshopPlaces {

    /** The time is asked for just then. */
    static final class Interruption extends Clock {

        private final InstantSource time = InstantSource.system();
        private final AtomicReference<Runnable> once = new AtomicReference<>(() -> {});
        private volatile Thread asking = Thread.currentThread();

        void when(Runnable happens) {
            asking = Thread.currentThread();
            once.set(happens);
        }

        @Override
        public Instant instant() {
            if (Thread.currentThread() == asking) {
                once.getAndSet(() -> {}).run();
            }
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @TestConfiguration
    static class Between {

        @Bean
        @Primary
        Interruption interruption() {
            return new Interruption();
        }
    }

    @Autowired
    private Interruption clock;

    @Autowired
    private EventAdministration administration;

    @Autowired
    private TeacherTimes teachers;

    @Autowired
    private Visits visits;

    @BeforeEach
    void signIn() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void confirmsTheTimeThatIsTrue() {
        var slot = year.slot(event, 5);
        clock.when(() -> putOff(slot));

        confirmed(registrations.register(Requests.to(slot).build()));

        assertThat(letters()).singleElement().asString().contains("6:30").doesNotContain("6:00");
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(count("registration")).isEqualTo(1);
    }

    @Test
    void tellsAFamilyThatWaitsTheTimeThatIsTrue() {
        var slot = year.slot(event, 1);
        year.fill(slot);
        clock.when(() -> putOff(slot));

        assertThat(registrations.register(Requests.to(slot).build())).isInstanceOf(Waitlisted.class);

        assertThat(letters()).singleElement().asString().contains("6:30").doesNotContain("6:00");
    }

    @Test
    void tellsAFamilyAtTheDoorTheTimeThatIsTrue() {
        var slot = year.slot(event, 5);
        clock.when(() -> putOff(slot));

        confirmed(registrations.register(Requests.to(slot).build(), RegistrationOrigin.WALK_IN));

        assertThat(letters()).singleElement().asString().contains("6:30").doesNotContain("6:00");
    }

    @Test
    void confirmsAppointmentsAtTheTimesThatAreTrue() {
        var day = year.appointmentDay("Conferences");
        var four = teachers.of("Ms Rivera", day, 1).getFirst();
        clock.when(() -> putOff(four));

        var outcome = visits.book(new VisitsRequest(
                Requests.freshKey(),
                null,
                List.of(new Visit(four, "", "")),
                List.of(new Newcomer.Adult("Rosa Alvarez", Locale.ENGLISH)),
                new Contact("rosa@example.org", null),
                Wishes.NONE));

        assertThat(outcome).isInstanceOf(VisitsOutcome.Booked.class);
        assertThat(letters()).singleElement().asString().contains("4:30").doesNotContain("4:00");
        assertThat(taken(four)).isEqualTo(1);
    }

    /** By half an hour, in a transaction of its own that has ended. */
    private void putOff(SlotId slot) {
        var start = catalogue.findSlot(slot).orElseThrow().start().plus(Duration.ofMinutes(30));
        int capacity = catalogue.findSlot(slot).orElseThrow().details().capacity();
        CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(
                        () -> administration.plan(slot, year.plan(start, capacity, Map.of()))))
                .join();
    }

    private List<String> letters() {
        return jdbc.sql("select body_text from outbox_message")
                .query(String.class)
                .list();
    }
}
