package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class TallyTest extends WaitingFamilies {

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private TransactionTemplate transaction;

    private Map<String, Double> before = Map.of();

    @BeforeEach
    void readTheMeters() {
        before = counts();
    }

    @Test
    void countsARegistrationOnceHoweverOftenItIsSent() {
        var request = Requests.to(year.slot(event, 2)).adults(2).build();

        registrations.register(request);
        registrations.register(request);

        assertThat(since("homeroom.registrations:confirmed")).isEqualTo(1);
        assertThat(since("homeroom.refusals:clash")).isZero();
    }

    @Test
    void countsThoseWhoWaitAndThoseWhoComeInPart() {
        var slot = year.slot(event, 2);

        registrations.register(Requests.to(slot).adults(3).asMany().build());
        registrations.register(Requests.to(slot).build());

        assertThat(since("homeroom.registrations:partly")).isEqualTo(1);
        assertThat(since("homeroom.registrations:waitlisted")).isEqualTo(1);
        assertThat(since("homeroom.registrations:confirmed")).isZero();
    }

    @Test
    void countsWhyWishesWereNotMet() {
        var slot = year.slot(event, 5, Map.of(AgeBand.PRESCHOOL, 0));

        registrations.register(Requests.to(slot).childInCare("Liya", 4).build());
        registrations.moveTo(RegistrationCode.fresh(), slot);

        assertThat(since("homeroom.refusals:childcare_full")).isEqualTo(1);
        assertThat(since("homeroom.refusals:unknown")).isEqualTo(1);
        assertThat(since("homeroom.registrations:confirmed")).isZero();
    }

    @Test
    void countsWhatBecomesOfOffers() {
        var slot = year.slot(event, 1);
        var coming = register(slot, 1);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        var third = waits(slot, 1);
        leave(coming);
        registrations.decline(first);
        sweeper.sweep();
        assertThat(state(second)).isEqualTo(RegistrationState.OFFERED);
        clock.pass(Duration.ofHours(6));
        sweeper.sweep();

        registrations.accept(third);
        registrations.accept(third);

        assertThat(since("homeroom.offers:made")).isEqualTo(3);
        assertThat(since("homeroom.offers:declined")).isEqualTo(1);
        assertThat(since("homeroom.offers:expired")).isEqualTo(1);
        assertThat(since("homeroom.offers:accepted")).isEqualTo(1);
    }

    @Test
    void countsNothingThatIsRolledBack() {
        var request = Requests.to(year.slot(event, 2)).build();

        transaction.executeWithoutResult(status -> {
            registrations.register(request);
            status.setRollbackOnly();
        });

        assertThat(count("registration")).isZero();
        assertThat(since("homeroom.registrations:confirmed")).isZero();
    }

    private double since(String name) {
        return counts().get(name) - before.get(name);
    }

    /** By the meter's name and its only label. */
    private Map<String, Double> counts() {
        return meters.getMeters().stream()
                .map(Meter::getId)
                .filter(id -> id.getName().matches("homeroom\\.(registrations|refusals|offers)"))
                .collect(Collectors.toMap(
                        id -> id.getName() + ":" + id.getTags().getFirst().getValue(),
                        id -> meters.get(id.getName())
                                .tags(id.getTags())
                                .counter()
                                .count()));
    }
}
