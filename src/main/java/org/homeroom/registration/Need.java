package org.homeroom.registration;

import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Room;

/**
 * What a household needs of a slot.
 *
 * @param seats when every child that is to be cared for is
 * @param childcare places by age band
 * @param childcareMayFollow whether it comes without them too; then those children need seats
 */
record Need(int seats, Map<AgeBand, Integer> childcare, boolean childcareMayFollow) {

    /** How a need and the room there is go together. */
    enum Fit {
        FITS,
        LACKS_SEATS,
        /** There would be room if only there were childcare. */
        LACKS_CHILDCARE,
        /** There is room, but somebody before it waits for more. */
        HAS_TO_WAIT
    }

    Need {
        childcare = Map.copyOf(childcare);
    }

    /** What it would take. */
    Share share(Room room) {
        var cared = childcareMayFollow ? room.childcareFor(childcare) : childcare;
        return new Share(seats + Share.count(childcare) - Share.count(cared), cared);
    }

    Fit in(Room room) {
        if (!room.hasSeats(seats)) {
            return Fit.LACKS_SEATS;
        }
        var share = share(room);
        return room.hasSeats(share.seats())
                        && room.childcareFor(share.childcare()).equals(share.childcare())
                ? Fit.FITS
                : Fit.LACKS_CHILDCARE;
    }
}
