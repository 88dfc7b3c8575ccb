package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.modulith.NamedInterface;

/** Something another feature has to show or to ask staff about one family of a slot, below what is known of it. */
@NamedInterface("slot")
public interface RegistrationCardPart {

    /** Empty when there is nothing to say. It is made anew each time the family is opened. */
    Optional<Component> of(RegistrationDetails family);
}
