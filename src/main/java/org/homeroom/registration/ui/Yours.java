package org.homeroom.registration.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.Counting;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Ending;
import org.homeroom.registration.RegistrationDetails;

/** A family's registration with what it is for, as it stands now. */
record Yours(
        RegistrationDetails details,
        EventSummary event,
        SlotSummary slot,
        Optional<RegistrationDetails> otherPart,
        Instant now) {

    enum Standing {
        COMING,
        WAITING,
        /** A place is kept for it until it answers, or for too long. */
        OFFERED,
        /** It did not want the place it was offered. */
        DECLINED,
        /** It did not answer in time. */
        EXPIRED,
        /** By the family itself. */
        CANCELLED,
        /** Since the adult of the other part does not come. */
        ALONE,
        /** By the school. */
        CALLED_OFF,
        PAST
    }

    Standing standing() {
        if (!takesPlace()) {
            return Standing.CALLED_OFF;
        }
        return details.endedBecause().map(Yours::ended).orElseGet(this::stillOn);
    }

    private static Standing ended(Ending why) {
        return switch (why) {
            case FAMILY -> Standing.CANCELLED;
            case SCHOOL -> Standing.CALLED_OFF;
            case DECLINED -> Standing.DECLINED;
            case EXPIRED -> Standing.EXPIRED;
            case COMPANION -> Standing.ALONE;
        };
    }

    private Standing stillOn() {
        if (slot.isPast(now)) {
            return Standing.PAST;
        }
        return switch (details.state()) {
            case CONFIRMED -> Standing.COMING;
            case WAITLISTED -> Standing.WAITING;
            case OFFERED ->
                details.offeredUntil().filter(now::isBefore).isPresent() ? Standing.OFFERED : Standing.EXPIRED;
            case CANCELLED -> Standing.CANCELLED;
        };
    }

    boolean takesPlace() {
        return !slot.isCancelled() && event.state() != EventState.CANCELLED;
    }

    boolean isComing() {
        return standing() == Standing.COMING;
    }

    boolean isWaiting() {
        return standing() == Standing.WAITING;
    }

    /** Whether it gave up its turn in line, never having had a place. */
    boolean hasLeftLine() {
        return standing() == Standing.CANCELLED && details.waitsSince().isPresent();
    }

    boolean isOffered() {
        return standing() == Standing.OFFERED;
    }

    /** Whether it is of any further use to its family. */
    boolean isOn() {
        return isComing() || isWaiting() || isOffered();
    }

    /** Whether the family may still change it by itself; from the line it may go at any time. */
    boolean isChangeable() {
        return isWaiting() || isOffered() || isComing() && slot.isChangeable(now);
    }

    /** Whether it let a place pass and may wait for another one. */
    boolean canRejoin() {
        return (standing() == Standing.EXPIRED || standing() == Standing.DECLINED) && slot.isOpen(now);
    }

    /** Whether an adult of the other part brings these people along, who are children only. */
    boolean comesWithOthers() {
        return details.adults().isEmpty()
                && otherPart.filter(others -> !others.isCancelled()).isPresent();
    }

    boolean isOfOtherPart(PersonId person) {
        return otherPart.filter(others -> !others.isCancelled()).stream()
                .flatMap(others -> others.people().stream())
                .anyMatch(other -> other.id().equals(person));
    }

    /** The seats its people need, as they are cared for now. */
    int seats() {
        if (slot.counting() == Counting.FAMILIES) {
            return 1;
        }
        return (int) (details.people().size()
                - details.children().stream()
                        .filter(child -> child.childcare().isPresent())
                        .count());
    }

    /** Other times at which there is a place for all of them, and nobody is before them. */
    List<SlotSummary> otherTimesWithPlaces() {
        return otherTimes().stream()
                .filter(other -> other.placesLeft() >= seats() && other.waiting() == 0)
                .toList();
    }

    /** How many minutes more its cancellation can be taken back, if it can. */
    Optional<Long> minutesToUndo() {
        return details.cancellationUndoUntil()
                .filter(until -> standing() == Standing.CANCELLED && !slot.isPast(now) && now.isBefore(until))
                .map(until -> Duration.between(now, until).plusSeconds(59).toMinutes());
    }

    /** The other times of the event, with the same host if there is one, one can still register for. */
    List<SlotSummary> otherTimes() {
        return event.coming(now).stream()
                .filter(other -> !other.id().equals(slot.id()) && other.metBy().equals(slot.metBy()))
                .toList();
    }

    String address() {
        return "r/" + details.code().value();
    }
}
