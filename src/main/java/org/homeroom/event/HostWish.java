package org.homeroom.event;

import org.homeroom.account.AccountId;

/** Whom appointments are made for. */
public sealed interface HostWish {

    /** Somebody of the school's staff. */
    record OfStaff(AccountId account) implements HostWish {}

    /** Somebody without an account; the same name, however it is written, is the same person. */
    record Named(String name) implements HostWish {

        public static final int LENGTH = 200;

        public Named {
            if (name.isBlank() || name.length() > LENGTH) {
                throw new IllegalArgumentException("a name has 1 to " + LENGTH + " characters");
            }
        }
    }
}
