package org.homeroom.interpreting;

import java.util.List;
import java.util.Optional;
import org.homeroom.event.SlotSummary;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a job, from which follows how far it is.
 *
 * @param families how many ask and have a place
 * @param decision what staff found out; null when nothing yet
 * @param fallback how it is met in part; null unless that is the decision
 * @param bookings all there were, the earliest first
 */
public record Progress(
        InterpretedLanguage language,
        SlotSummary slot,
        int families,
        @Nullable Decision decision,
        @Nullable Fallback fallback,
        List<Booking> bookings) {

    public Progress {
        bookings = List.copyOf(bookings);
    }

    public JobState state() {
        if (decision == Decision.DONE || decision == Decision.WASTED) {
            return decision == Decision.DONE ? JobState.DONE : JobState.WASTED;
        }
        if (families == 0 || slot.isCancelled()) {
            return JobState.CANCELLED;
        }
        if (decision == Decision.NOT_AVAILABLE || decision == Decision.PARTLY_MET) {
            return decision == Decision.PARTLY_MET ? JobState.PARTLY_MET : JobState.NOT_AVAILABLE;
        }
        if (!live().isEmpty()) {
            return booked();
        }
        if (isSpoken()) {
            return JobState.SPOKEN;
        }
        return decision == Decision.SEARCHING ? JobState.SEARCHING : JobState.REQUESTED;
    }

    public List<Booking> live() {
        return bookings.stream().filter(Booking::isLive).toList();
    }

    /** How it is met in part, when that is how it is. */
    public Optional<Fallback> partly() {
        if (state() != JobState.PARTLY_MET) {
            return Optional.empty();
        }
        return Optional.ofNullable(fallback)
                .or(() -> live().stream().map(Booking::way).map(Fallback::of).findFirst());
    }

    /** Whether whoever interprets is somewhere else than where people meet. */
    boolean isRemote() {
        return fallback == Fallback.PHONE
                || fallback == Fallback.VIDEO
                || (slot.meetingPlace().isPresent()
                        && !live().isEmpty()
                        && live().stream().noneMatch(booking -> booking.way() == Way.IN_PERSON));
    }

    boolean isQualified() {
        return live().stream()
                .anyMatch(booking -> booking.interpreter().details().qualified());
    }

    /** Whether families read beforehand that somebody will be there who interprets it. That somebody has to be booked still. */
    public boolean isAnnounced() {
        return slot.details().interpreters().contains(language.bcp47());
    }

    private JobState booked() {
        boolean confirmed = live().stream().allMatch(booking -> booking.state() == BookingState.CONFIRMED);
        if (!confirmed) {
            return JobState.ASSIGNED;
        }
        return isRemote() ? JobState.PARTLY_MET : JobState.CONFIRMED;
    }

    private boolean isSpoken() {
        return !language.signed() && slot.details().spoken().contains(language.bcp47());
    }
}
