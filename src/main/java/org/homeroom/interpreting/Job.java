package org.homeroom.interpreting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.EventKind;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;

/**
 * All families of a time slot who ask for the same language, and what the school does for them.
 *
 * @param families those who have a place, the earliest first; empty when none asks any more
 */
public record Job(
        JobKey key,
        EventSummary event,
        List<RegistrationDetails> families,
        Progress progress,
        List<HeadsetUse> headsets,
        Lead lead) {

    /** Interpreters who speak while another speaks tire after half an hour. */
    private static final Duration ALONE = Duration.ofMinutes(30);

    public Job {
        families = List.copyOf(families);
        headsets = List.copyOf(headsets);
    }

    public SlotSummary slot() {
        return progress.slot();
    }

    public JobState state() {
        return progress.state();
    }

    public List<Booking> bookings() {
        return progress.bookings();
    }

    public List<Booking> live() {
        return progress.live();
    }

    /** How it is met in part, when that is how it is. */
    public Optional<Fallback> partly() {
        return progress.partly();
    }

    boolean isAnyConfirmed() {
        return bookings().stream().anyMatch(booking -> booking.state() == BookingState.CONFIRMED);
    }

    /** The adults of those families. */
    public int listeners() {
        return families.stream().mapToInt(family -> family.adults().size()).sum();
    }

    /** What families said about it: dialect, preferred interpreter, topic. */
    public List<String> notes() {
        return families.stream()
                .flatMap(family -> family.wishes().interpreters().stream())
                .filter(request -> InterpretedLanguage.of(request).equals(key.language()))
                .map(request -> request.note().strip())
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a second interpreter should come, so that the two can take turns. */
    public boolean needsSecond() {
        boolean tiring = slot().sessions().stream()
                .anyMatch(date -> Duration.between(date.start(), date.end()).compareTo(ALONE) > 0);
        var kind = event.details().kind();
        boolean simultaneous =
                key.language().signed() || kind == EventKind.WORKSHOP || kind == EventKind.CULTURAL_SHARING;
        return tiring && simultaneous && live().size() == 1;
    }
}
