package org.homeroom.door;

import java.time.Duration;
import java.time.Instant;

/**
 * Reads times by a clock that may be wrong by hours: it is off by what it said when we heard it.
 *
 * @param now ours
 * @param behind how far the device's is behind ours
 */
record DeviceClock(Instant now, Duration behind) {

    static DeviceClock heard(Instant now, Instant said) {
        return new DeviceClock(now, Duration.between(said, now));
    }

    /** The same in a room, where one waits for whoever is late. */
    Instant readInRoom(Instant said, PassSlots.Evening evening) {
        var at = said.plus(behind);
        if (at.isBefore(evening.opensAt())) {
            at = evening.opensAt();
        }
        return at.isAfter(now) ? now : at;
    }

    /** When it was, by our clock, and never while that door was closed or in time to come. */
    Instant read(Instant said, PassSlots.Evening evening) {
        var at = said.plus(behind);
        var latest = evening.closesAt().isBefore(now) ? evening.closesAt() : now;
        if (at.isBefore(evening.opensAt())) {
            at = evening.opensAt();
        }
        return at.isAfter(latest) ? latest : at;
    }
}
