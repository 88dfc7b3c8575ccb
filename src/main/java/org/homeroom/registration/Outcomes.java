package org.homeroom.registration;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Room;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Offered;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a registration stands, as an answer to whoever asked for something; and word of a change to whoever listens. */
@Component
class Outcomes {

    private final RegistrationRepository registrations;
    private final Line line;
    private final ApplicationEventPublisher events;

    Outcomes(RegistrationRepository registrations, Line line, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.line = line;
        this.events = events;
    }

    RegistrationOutcome of(Registration registration) {
        return switch (registration.state()) {
            case WAITLISTED -> new Waitlisted(registration.code(), line.position(registration));
            case OFFERED ->
                new Offered(
                        registration.code(),
                        registration.waiting().offerExpiresAt().orElseThrow());
            case CONFIRMED, CANCELLED -> withCompanion(registration);
        };
    }

    /** After a change. */
    RegistrationOutcome changed(Registration registration) {
        tell(registration.slot());
        return of(registration);
    }

    void tell(SlotId slot) {
        events.publishEvent(new RegistrationsChanged(slot));
    }

    Optional<Registration> companion(Registration registration) {
        return registration.companion().flatMap(id -> registrations.findById(id.value()));
    }

    /** Which childcare is missing; all of it, when there is some but for others who wait. */
    static ChildcareFull childcareFull(Map<AgeBand, Integer> wanted, Room room) {
        var found = room.childcareFor(wanted);
        var lacking = new HashSet<AgeBand>();
        wanted.forEach((band, n) -> {
            if (found.getOrDefault(band, 0) < n) {
                lacking.add(band);
            }
        });
        return new ChildcareFull(lacking.isEmpty() ? wanted.keySet() : lacking);
    }

    private RegistrationOutcome withCompanion(Registration registration) {
        return companion(registration)
                .filter(rest -> registration.state() == RegistrationState.CONFIRMED
                        && rest.state() == RegistrationState.WAITLISTED)
                .<RegistrationOutcome>map(
                        rest -> new PartlyConfirmed(registration.code(), rest.code(), line.position(rest)))
                .orElseGet(() -> new Confirmed(registration.code()));
    }
}
