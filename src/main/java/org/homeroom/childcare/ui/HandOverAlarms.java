package org.homeroom.childcare.ui;

import java.time.Clock;
import org.homeroom.childcare.HandOvers;
import org.homeroom.event.SlotSummary;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Makes the place where staff, wherever they look that evening, are told of hand-overs that somebody has to look into. */
@Component
@NamedInterface("alarms")
public class HandOverAlarms {

    private final HandOvers handOvers;
    private final CareWords words;
    private final Clock clock;

    HandOverAlarms(HandOvers handOvers, CareWords words, Clock clock) {
        this.handOvers = handOvers;
        this.words = words;
        this.clock = clock;
    }

    /** For staff: volunteers may not know of it. Empty until it is told to refresh. */
    public HandOverAlarm at(SlotSummary slot) {
        return new HandOverAlarm(slot, () -> handOvers.odd(slot.id(), slot.sessionNearest(clock.instant())), words);
    }
}
