package org.homeroom.registration;

import org.homeroom.event.SlotId;
import org.homeroom.event.SlotPlaces;
import org.springframework.stereotype.Component;

/** Takes and frees, as one, all that a registration holds on a slot. */
@Component
class Places {

    enum Taken {
        ALL,
        NO_SEATS,
        NO_CHILDCARE
    }

    private final SlotPlaces places;

    Places(SlotPlaces places) {
        this.places = places;
    }

    /** All of it or none: what was taken before something turned out to be missing is given back at once. */
    Taken take(Registration registration, SlotId slot) {
        if (!places.takeSeats(slot, registration.seats())) {
            return Taken.NO_SEATS;
        }
        if (!places.takeChildcare(slot, registration.childcarePlaces())) {
            places.freeSeats(slot, registration.seats());
            return Taken.NO_CHILDCARE;
        }
        return Taken.ALL;
    }

    /** For those who stand at the door: more than fit, if need be. Childcare is never squeezed. */
    Taken squeezeIn(Registration registration, SlotId slot) {
        places.squeezeIn(slot, registration.seats());
        return places.takeChildcare(slot, registration.childcarePlaces()) ? Taken.ALL : Taken.NO_CHILDCARE;
    }

    boolean isHeld(SlotId slot) {
        return places.isHeld(slot);
    }

    void free(Registration registration, SlotId slot) {
        places.freeSeats(slot, registration.seats());
        places.freeChildcare(slot, registration.childcarePlaces());
    }
}
