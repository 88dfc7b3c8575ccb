package org.homeroom.registration;

public enum RegistrationState {
    CONFIRMED,
    WAITLISTED,
    OFFERED,
    CANCELLED;

    /** Whether its places are counted as taken. */
    public boolean holdsPlaces() {
        return this == CONFIRMED || this == OFFERED;
    }
}
