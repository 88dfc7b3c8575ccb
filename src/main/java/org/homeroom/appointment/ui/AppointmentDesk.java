package org.homeroom.appointment.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.appointment.Appointments;
import org.homeroom.appointment.PlanWish;
import org.homeroom.appointment.Proposal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Visits;
import org.homeroom.registration.VisitsOutcome;
import org.homeroom.registration.VisitsRequest;
import org.springframework.stereotype.Component;

/** Finds, proposes and books for visitors who do not ask too often. */
@Component
class AppointmentDesk {

    private final Appointments appointments;
    private final Visits visits;
    private final RateLimits limits;
    private final CodeLookUps lookUps;

    AppointmentDesk(Appointments appointments, Visits visits, RateLimits limits, CodeLookUps lookUps) {
        this.appointments = appointments;
        this.visits = visits;
        this.limits = limits;
        this.lookUps = lookUps;
    }

    Optional<AppointmentDay> day(String slug) {
        return appointments.day(slug);
    }

    /** Empty when this visitor has asked too often: searching costs more than reading. */
    Optional<Proposal> propose(AppointmentDay day, PlanWish wish) {
        return limits.allow("appointment-plans", visitor())
                ? Optional.of(appointments.propose(day, wish))
                : Optional.empty();
    }

    /** What became of a form whose answer was lost on the way. */
    Optional<RegistrationCode> sentAs(String key) {
        return visits.sentAs(key);
    }

    /** Empty when this visitor has asked too often; nothing was booked then. */
    Optional<VisitsOutcome> book(VisitsRequest request) {
        return limits.allow("register", visitor()) ? Optional.of(visits.book(request)) : Optional.empty();
    }

    /** All of the family's registrations, at least one. */
    LookUp<List<RegistrationDetails>> ofFamily(RegistrationCode code) {
        return lookUps.find(() -> Optional.of(visits.ofFamily(code)).filter(found -> !found.isEmpty()));
    }

    private static String visitor() {
        return Visitor.of(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest());
    }
}
