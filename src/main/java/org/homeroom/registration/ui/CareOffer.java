package org.homeroom.registration.ui;

import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.jspecify.annotations.Nullable;

/** What childcare a time slot has for a child of some age. */
enum CareOffer {
    /** Nobody cares for children at this time. */
    NONE,
    /** Only for children of other ages. */
    OTHER_AGES,
    /** All places for this age are taken. */
    GONE,
    FREE;

    static CareOffer of(SlotSummary slot, @Nullable Integer age) {
        if (!slot.offersChildcare()) {
            return NONE;
        }
        var places = age == null
                ? null
                : AgeBand.of(age).map(band -> slot.childcare().get(band)).orElse(null);
        if (places == null || places.places() == 0) {
            return OTHER_AGES;
        }
        return places.left() == 0 ? GONE : FREE;
    }

    boolean isForThisAge() {
        return this == FREE || this == GONE;
    }
}
