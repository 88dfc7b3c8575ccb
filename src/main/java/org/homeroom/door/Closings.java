package org.homeroom.door;

import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/** Which doors staff have closed for good. One that nobody closes counts as closed two hours after its end. */
@Component
class Closings {

    private final ClosingRepository closings;

    Closings(ClosingRepository closings) {
        this.closings = closings;
    }

    Optional<Instant> closedAt(SlotId slot, int session) {
        return closings.findById(Closing.Key.of(slot, session)).map(Closing::closedAt);
    }

    boolean isClosed(SlotId slot, int session) {
        return closings.existsById(Closing.Key.of(slot, session));
    }

    /** Whether the date is over: past its end and closed, by staff or by itself. */
    boolean isEnded(SlotSummary slot, int session, Instant now) {
        var end = slot.sessions().get(session - 1).end();
        return !now.isBefore(end) && (!now.isBefore(end.plus(DoorWindow.AFTER)) || isClosed(slot.id(), session));
    }
}
