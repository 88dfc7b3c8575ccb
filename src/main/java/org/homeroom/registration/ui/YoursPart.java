package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.modulith.NamedInterface;

/** Something another feature has to say or to ask on a family's own page, below its ticket. */
@NamedInterface("yours")
public interface YoursPart {

    /** Empty when there is nothing to say. It is made anew each time the page is shown. */
    Optional<Component> of(RegistrationDetails family, SlotSummary slot);

    /** What the family needs at once when it opens its page, above the ticket. */
    default Optional<Component> atOnce(RegistrationDetails family, SlotSummary slot) {
        return Optional.empty();
    }
}
