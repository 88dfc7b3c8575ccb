package org.homeroom.registration;

import org.homeroom.event.Room;
import org.homeroom.registration.Need.Fit;

/**
 * Deals a slot's room out to those who want it, in their order. One who finds no seats is passed over or holds up all
 * who come after, as the school chose; one who only lacks childcare never holds anybody up.
 */
final class Allotment {

    private final PassingOver rule;
    private Room left;
    private boolean heldUp;

    Allotment(Room room, PassingOver rule) {
        this.left = room;
        this.rule = rule;
    }

    Fit next(Need need) {
        if (heldUp) {
            return Fit.HAS_TO_WAIT;
        }
        var fit = need.in(left);
        switch (fit) {
            case FITS -> left = need.share(left).leftOf(left);
            case LACKS_SEATS -> heldUp = rule == PassingOver.STRICT_ORDER;
            case LACKS_CHILDCARE, HAS_TO_WAIT -> {}
        }
        return fit;
    }

    /** What is left for the next one, who may be held up all the same. */
    Room left() {
        return left;
    }

    boolean isHeldUp() {
        return heldUp;
    }
}
