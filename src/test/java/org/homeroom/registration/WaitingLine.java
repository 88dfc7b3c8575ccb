package org.homeroom.registration;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.homeroom.DirectSql;
import org.springframework.stereotype.Component;

/** Brings families into a line and lets the time go by that it takes, for tests of what people see of it. */
@Component
public class WaitingLine {

    private final Registrations registrations;
    private final Sweeper sweeper;
    private final DirectSql jdbc;

    WaitingLine(Registrations registrations, Sweeper sweeper, DirectSql jdbc) {
        this.registrations = registrations;
        this.sweeper = sweeper;
        this.jdbc = jdbc;
    }

    /** A family comes, or waits where nothing is left. */
    public RegistrationCode join(Requests request) {
        return switch (registrations.register(request.build())) {
            case RegistrationOutcome.Confirmed confirmed -> confirmed.code();
            case RegistrationOutcome.Waitlisted waiting -> waiting.code();
            case RegistrationOutcome.PartlyConfirmed partly -> throw new AssertionError(partly);
            case RegistrationOutcome.Offered offered -> throw new AssertionError(offered);
            case RegistrationOutcome.ChildcareFull full -> throw new AssertionError(full);
            case RegistrationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    public RegistrationState state(RegistrationCode code) {
        return registrations.find(code).orElseThrow().state();
    }

    /** This family cancels, the time to take that back passes, and the next one is offered its places. */
    public void free(RegistrationCode code) {
        registrations.cancel(code);
        passed("releases_at", code);
    }

    /** Nobody answers, and the next one is offered the places. */
    public void letPass(RegistrationCode offered) {
        passed("offer_expires_at", offered);
    }

    /** What is free is offered to those who wait. */
    public void sweep() {
        sweeper.sweep();
    }

    private void passed(String column, RegistrationCode code) {
        jdbc.sql("update registration set " + column + " = :at where code = :code")
                .param("at", Timestamp.from(Instant.now().minus(Duration.ofDays(2))))
                .param("code", code.value())
                .update();
        sweep();
    }
}
