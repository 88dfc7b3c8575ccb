package org.homeroom.door;

import java.time.Duration;
import java.time.Instant;
import org.homeroom.account.Role;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;

/** When a slot's door stands open, at each of its dates: for volunteers around the event, for the school's own people all that day. */
final class DoorWindow {

    static final Duration BEFORE = Duration.ofHours(2);
    static final Duration AFTER = Duration.ofHours(2);

    /** How long after a date what was written on paper is typed in. */
    static final Duration PAPER_OF_VOLUNTEERS = Duration.ofDays(2);

    static final Duration PAPER_OF_STAFF = Duration.ofDays(14);

    private DoorWindow() {}

    static boolean isOpen(SlotSummary slot, Role role, Instant now) {
        if (slot.isCancelled()) {
            return false;
        }
        return switch (role) {
            case VOLUNTEER -> isAround(slot, now);
            case ADMINISTRATOR, TEACHER -> isAround(slot, now) || isToday(slot, now);
        };
    }

    /** Whether paper of this date may be typed in: from when its door opened until some days after, by the school's own people longer. */
    static boolean takesPaper(SlotSession date, Role role, Instant now) {
        var kept = role == Role.VOLUNTEER ? PAPER_OF_VOLUNTEERS : PAPER_OF_STAFF;
        return !now.isBefore(date.start().minus(BEFORE))
                && now.isBefore(date.end().plus(kept));
    }

    private static boolean isAround(SlotSummary slot, Instant now) {
        return slot.sessions().stream()
                .anyMatch(session -> !now.isBefore(session.start().minus(BEFORE))
                        && now.isBefore(session.end().plus(AFTER)));
    }

    private static boolean isToday(SlotSummary slot, Instant now) {
        var today = now.atZone(slot.zone()).toLocalDate();
        return slot.sessions().stream()
                .anyMatch(session ->
                        session.start().atZone(slot.zone()).toLocalDate().equals(today));
    }
}
