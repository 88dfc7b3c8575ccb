package org.homeroom.door;

import java.time.Instant;

/**
 * A phone or tablet at a door.
 *
 * @param name what the volunteer who holds it calls it
 * @param seenAt its last sign of life
 * @param queued how many of its facts had not reached us when it last spoke
 * @param lookUps how often somebody was looked up on it
 */
public record Device(
        DeviceId id,
        Pass pass,
        String name,
        Instant enteredAt,
        Instant seenAt,
        int queued,
        int lookUps,
        boolean withdrawn) {

    public static final int NAME_LENGTH = 60;
}
