package org.homeroom.door.ui.paper;

import org.homeroom.registration.PartyPerson;
import org.jspecify.annotations.Nullable;

/**
 * One line to sign on.
 *
 * @param person null on a line left free for somebody who just comes
 * @param language what the person reads, by its name; empty when nobody told
 */
record SheetLine(@Nullable PartyPerson person, String language) {

    static final SheetLine FREE = new SheetLine(null, "");
}
