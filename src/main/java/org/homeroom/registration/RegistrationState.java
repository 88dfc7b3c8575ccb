package org.homeroom.registration;

import java.util.Set;

public enum RegistrationState {
    CONFIRMED,
    WAITLISTED,
    OFFERED,
    CANCELLED;

    static final Set<RegistrationState> HOLDING_PLACES = Set.of(CONFIRMED, OFFERED);

    /** Whether its places are counted as taken. */
    public boolean holdsPlaces() {
        return HOLDING_PLACES.contains(this);
    }
}
