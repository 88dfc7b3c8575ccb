package org.homeroom.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a time slot is, for how many, and what help stands ready.
 *
 * @param deadlines until when families may do what by themselves; none after the end
 * @param place where people meet; null when it is only online
 * @param onlineLink where it is joined from home; null when it is only in a place
 * @param spoken languages spoken there, as BCP 47 codes
 * @param interpreters languages interpreters stand ready for, as BCP 47 codes; sign languages too
 * @param capacity seats; a child in childcare takes none
 * @param childcare places by age band; empty when there is no childcare
 * @param further the dates of a series after the first one, for which families register with it; soonest first
 */
public record SlotDetails(
        Instant start,
        Instant end,
        Deadlines deadlines,
        @Nullable PlaceId place,
        @Nullable String onlineLink,
        Set<String> spoken,
        Set<String> interpreters,
        int capacity,
        Map<AgeBand, Integer> childcare,
        List<SlotSession> further) {

    public static final int CAPACITY_MOST = 10_000;

    public SlotDetails {
        if (!start.isBefore(end) || deadlines.areAfter(end)) {
            throw new IllegalArgumentException("a slot ends after it starts, and its deadlines before it ends");
        }
        if (place == null && onlineLink == null) {
            throw new IllegalArgumentException("a slot is in a place, online, or both");
        }
        if (capacity < 1 || capacity > CAPACITY_MOST) {
            throw new IllegalArgumentException("capacity is 1 to " + CAPACITY_MOST);
        }
        childcare = Map.copyOf(childcare);
        further = List.copyOf(further);
        var before = end;
        for (var session : further) {
            if (session.start().isBefore(before)) {
                throw new IllegalArgumentException("the dates of a series follow each other");
            }
            before = session.end();
        }
    }

    /** A slot with one date. */
    public SlotDetails(
            Instant start,
            Instant end,
            Deadlines deadlines,
            @Nullable PlaceId place,
            @Nullable String onlineLink,
            Set<String> spoken,
            Set<String> interpreters,
            int capacity,
            Map<AgeBand, Integer> childcare) {
        this(start, end, deadlines, place, onlineLink, spoken, interpreters, capacity, childcare, List.of());
    }

    /** The same with these dates after the first one, in whatever order they come. */
    public SlotDetails followedBy(List<SlotSession> sessions) {
        return new SlotDetails(
                start,
                end,
                deadlines,
                place,
                onlineLink,
                spoken,
                interpreters,
                capacity,
                childcare,
                sessions.stream()
                        .sorted(Comparator.comparing(SlotSession::start))
                        .toList());
    }

    /** All its dates, the first one too. */
    public List<SlotSession> sessions() {
        return Stream.concat(Stream.of(new SlotSession(start, end)), further.stream())
                .toList();
    }

    public Instant lastEnd() {
        return further.isEmpty() ? end : further.getLast().end();
    }

    /** The same, so many weeks later, at the same time of day in the zone: also over a change to or from summer time. */
    SlotDetails weeksLater(int weeks, ZoneId zone) {
        UnaryOperator<Instant> later = at -> at.atZone(zone).plusWeeks(weeks).toInstant();
        return new SlotDetails(
                later.apply(start),
                later.apply(end),
                deadlines.each(later),
                place,
                onlineLink,
                spoken,
                interpreters,
                capacity,
                childcare,
                further.stream()
                        .map(session -> new SlotSession(later.apply(session.start()), later.apply(session.end())))
                        .toList());
    }

    boolean isAtSameTimeAndPlace(SlotDetails other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && further.equals(other.further)
                && Objects.equals(place, other.place)
                && Objects.equals(onlineLink, other.onlineLink);
    }

    boolean isRoomierThan(SlotDetails other) {
        return capacity > other.capacity
                || childcare.entrySet().stream()
                        .anyMatch(band -> band.getValue() > other.childcare.getOrDefault(band.getKey(), 0));
    }

    public boolean isOnline() {
        return onlineLink != null;
    }
}
