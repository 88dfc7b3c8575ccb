package org.homeroom.registration;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.event.PlacesFreed;
import org.homeroom.event.Room;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotPlaces;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Places(SlotPlaces places, ApplicationEventPublisher events) {
        this.places = places;
        this.events = events;
    }

    /**
     * For somebody new, without a look beforehand: all of it or none, and none when others wait, or the slot is not
     * planned any more as it was read. What was taken before something turned out to be missing is given back at once.
     */
    Taken takeUnlessSomebodyWaits(Registration registration, int plan) {
        return places.takeSeatsUnlessSomebodyWaits(registration.slot(), registration.seats(), plan)
                ? withChildcare(registration, registration.slot())
                : Taken.NO_SEATS;
    }

    /** At a door, where nobody asks who waits. */
    Taken take(Registration registration, SlotId slot) {
        return places.takeSeats(slot, registration.seats()) ? withChildcare(registration, slot) : Taken.NO_SEATS;
    }

    /** For those who stand at the door: more than fit, if need be. Childcare is never squeezed. */
    Taken squeezeIn(Registration registration, SlotId slot) {
        return places.squeezeIn(slot, registration.seats()) ? cared(registration, slot) : Taken.NO_SEATS;
    }

    /** The same for somebody new, if the slot is planned as it was read. */
    Taken squeezeIn(Registration registration, int plan) {
        var slot = registration.slot();
        return places.squeezeIn(slot, registration.seats(), plan) ? cared(registration, slot) : Taken.NO_SEATS;
    }

    /** Locks the slot, and says what room it has; empty when it is cancelled. */
    Optional<Room> lock(SlotId slot) {
        return places.lock(slot);
    }

    /** The same for who has read its plan before; where that is another one now, the booking is tried again. */
    Optional<Room> lock(SlotId slot, int plan) {
        return places.lock(slot, plan);
    }

    /** Locks two slots, in the one order in which everybody does. */
    void lock(SlotId one, SlotId other) {
        Stream.of(one, other)
                .map(SlotId::value)
                .distinct()
                .sorted(UUID::compareTo)
                .forEach(slot -> places.lock(new SlotId(slot)));
    }

    /** Takes what was seen to be there since the slot was locked. */
    void take(SlotId slot, Share share) {
        if (!places.takeSeats(slot, share.seats()) || !places.takeChildcare(slot, share.childcare())) {
            throw new IllegalStateException("was there a moment ago");
        }
    }

    void free(SlotId slot, Share share) {
        places.freeSeats(slot, share.seats());
        places.freeChildcare(slot, share.childcare());
        freed(slot);
    }

    /** Whoever waits for it may now have a chance. */
    void freed(SlotId slot) {
        events.publishEvent(new PlacesFreed(slot));
    }

    SlotPlaces.EndOfLine joinLine(SlotId slot) {
        return places.joinLine(slot);
    }

    void leaveLine(SlotId slot) {
        places.leaveLine(slot);
        freed(slot); // it may have held up those behind it
    }

    void returnToLine(SlotId slot) {
        places.returnToLine(slot);
    }

    private Taken cared(Registration registration, SlotId slot) {
        return places.takeChildcare(slot, registration.childcarePlaces()) ? Taken.ALL : Taken.NO_CHILDCARE;
    }

    private Taken withChildcare(Registration registration, SlotId slot) {
        if (!places.takeChildcare(slot, registration.childcarePlaces())) {
            places.freeSeats(slot, registration.seats());
            return Taken.NO_CHILDCARE;
        }
        return Taken.ALL;
    }
}
