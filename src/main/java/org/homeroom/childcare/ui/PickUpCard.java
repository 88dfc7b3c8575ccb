package org.homeroom.childcare.ui;

import java.util.Optional;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.ui.staff.RegistrationCardPart;
import org.springframework.stereotype.Component;

/**
 * For staff, on the card of a family with children: who may fetch them and who must not. Whatever became of the registration,
 * since a child may be in a room.
 */
@Component
class PickUpCard implements RegistrationCardPart {

    private final StaffPickUp pickUp;

    PickUpCard(StaffPickUp pickUp) {
        this.pickUp = pickUp;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(RegistrationDetails family) {
        return family.household().children().isEmpty()
                ? Optional.empty()
                : Optional.of(new StaffPickUpPanel(family, pickUp));
    }
}
