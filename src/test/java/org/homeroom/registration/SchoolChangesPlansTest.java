package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.transaction.support.TransactionTemplate;

class SchoolChangesPlansTest extends WorkshopPlaces {

    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Autowired
    private EventAdministration administration;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private RegistrationCalendar calendar;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void signIn() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void tellsFamiliesEachTimeASlotIsPutOff() {
        var slot = year.slot(event, 5);
        confirmed(registrations.register(Requests.to(slot).build()));

        administration.plan(slot, later(slot));
        administration.plan(slot, later(slot));

        assertThat(letters("changed")).isEqualTo(2);
    }

    @Test
    void letsCalendarsFollowAFamilyFromASlotThatWasPutOffToOneThatWasNot() {
        var one = year.slot(event, 5);
        var other = year.slot(event, 5);
        var code = confirmed(registrations.register(Requests.to(one).build()));
        List.of(1, 2, 3, 4).forEach(time -> administration.plan(one, later(one)));
        int before = sequence(code);

        registrations.moveTo(code, other);

        assertThat(sequence(code)).isGreaterThan(before);
    }

    @Test
    void letsNobodyBackIntoASlotThatWasCancelledMeanwhile() {
        var slot = year.slot(event, 1);
        var code = confirmed(registrations.register(Requests.to(slot).build()));
        var waiting = ((Waitlisted) registrations.register(Requests.to(slot).build())).code();
        registrations.cancel(code);
        registrations.cancel(waiting);

        administration.cancelSlot(slot, "The hall is flooded.");

        assertThat(registrations.undoCancel(code)).isEqualTo(new Refused(Refusal.CANCELLED));
        assertThat(registrations.undoCancel(waiting)).isEqualTo(new Refused(Refusal.CANCELLED));
    }

    @Test
    void takesACancellationBackOnceHoweverOftenItIsAsked() {
        var slot = year.slot(event, 1);
        var code = confirmed(registrations.register(Requests.to(slot).build()));
        registrations.cancel(code);

        assertThat(registrations.undoCancel(code)).isInstanceOf(Confirmed.class);
        assertThat(registrations.undoCancel(code)).isInstanceOf(Confirmed.class);

        assertThat(taken(slot)).isEqualTo(1);
    }

    @Test
    void putsNobodyOnTheWaitingListOfASlotThatWasCancelledAMomentAgo() {
        var slot = year.slot(event, 1);

        var outcome = transaction.execute(status -> {
            catalogue.findSlot(slot); // as it stood when the family's form came in
            jdbc.sql("update time_slot set version = version + 1, state = 'CANCELLED' where taken = 0")
                    .update();
            return enrolment.book(Requests.to(slot).build(), RegistrationOrigin.FAMILY);
        });

        assertThat(outcome).isEqualTo(new Refused(Refusal.CANCELLED));
    }

    @Test
    void tellsAFamilyThatRegistersWhileTheSlotIsBeingCancelled() throws Exception {
        var slot = year.slot(event, 1);
        try (var office = Executors.newSingleThreadExecutor()) {
            var cancelling = transaction.execute(status -> {
                enrolment.book(Requests.to(slot).build(), RegistrationOrigin.FAMILY);
                var sent = office.submit(new DelegatingSecurityContextRunnable(
                        () -> administration.cancelSlot(slot, "The hall is flooded.")));
                assertThatThrownBy(() -> sent.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return sent;
            });
            cancelling.get(20, TimeUnit.SECONDS);
        }

        assertThat(letters("cancelledBySchool")).isEqualTo(1);
        assertThat(taken(slot)).isZero();
    }

    private SlotDetails later(SlotId slot) {
        var start = catalogue.findSlot(slot).orElseThrow().start().plus(Duration.ofMinutes(30));
        return year.plan(start, 5, Map.of());
    }

    private int sequence(RegistrationCode code) {
        var found = SEQUENCE.matcher(calendar.file(code, Locale.ENGLISH).orElseThrow());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private long letters(String kind) {
        return jdbc
                .sql("select dedup_key from outbox_message")
                .query((row, index) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .stream()
                .filter(key -> key.contains(":" + kind + ":"))
                .count();
    }
}
