package org.homeroom.childcare.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.ui.YoursPart;
import org.springframework.stereotype.Component;

/** On a family's own page: the code by which its child is fetched, while the child is in a room, and who else may. */
@Component
class PickUpPart implements YoursPart {

    private final FamilyPickUp pickUp;
    private final CareWords words;

    PickUpPart(FamilyPickUp pickUp, CareWords words) {
        this.pickUp = pickUp;
        this.words = words;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> atOnce(RegistrationDetails family, SlotSummary slot) {
        var inRooms = pickUp.inRooms(family);
        if (inRooms.isEmpty()) {
            return Optional.empty();
        }
        var cards = new Div();
        cards.addClassName("pick-ups");
        inRooms.forEach(child -> cards.add(new PickUpCode(child, slot, words)));
        return Optional.of(cards);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(RegistrationDetails family, SlotSummary slot) {
        boolean isIn = !pickUp.inRooms(family).isEmpty();
        boolean cared = !family.isCancelled()
                && family.children().stream()
                        .anyMatch(child -> child.wantedCare().isPresent());
        var named = pickUp.named(family, slot);
        boolean knows = named.open() || !named.may().isEmpty();
        return (isIn || cared) && knows ? Optional.of(new PickUpSummary(family, named, words)) : Optional.empty();
    }
}
