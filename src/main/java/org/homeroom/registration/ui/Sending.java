package org.homeroom.registration.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.springframework.stereotype.Component;

/** Sends drafts, for visitors who do not ask too often. */
@Component
class Sending {

    private final Registrations registrations;
    private final RateLimits limits;

    Sending(Registrations registrations, RateLimits limits) {
        this.registrations = registrations;
        this.limits = limits;
    }

    /** What became of a draft whose answer was lost on the way. */
    Optional<RegistrationCode> sentAlready(RegistrationDraft draft) {
        return registrations.sentAs(draft.key);
    }

    /** Empty when this visitor has asked too often; nothing was sent then. */
    Optional<RegistrationOutcome> send(RegistrationDraft draft, SlotSummary slot) {
        return limits.allow("register", visitor())
                ? Optional.of(registrations.register(DraftRequest.registration(draft, slot)))
                : Optional.empty();
    }

    private static String visitor() {
        return Visitor.of(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest());
    }
}
