package org.homeroom.registration.ui.staff;

import org.springframework.modulith.NamedInterface;

/**
 * Something families need at a slot, in the reader's words.
 *
 * @param more what belongs to it; may be empty
 * @param state how far it is met; empty where that is for people to see to, not for us to say
 * @param address where staff see to it; empty where there is no such page
 */
@NamedInterface("slot")
public record SlotNeed(String icon, String what, String more, Standing standing, String state, String address) {

    /** In the order in which they want attention. */
    public enum Standing {
        UNMET,
        UNDER_WAY,
        PLAIN,
        MET
    }
}
