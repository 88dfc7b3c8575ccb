package org.homeroom.event;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeroom.school.Place;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A time slot as anyone may see it. It knows nothing of who comes.
 *
 * @param zone the school's zone, in which its times are told
 * @param place null when it is only online
 * @param waiting how many families wait for a place
 * @param childcare the room for each band; the same one under each of the bands that share it
 * @param childcareStaffed whether those places follow from rooms and carers, instead of being typed in
 * @param host whom a family meets; null for a slot that is for many
 */
public record SlotSummary(
        SlotId id,
        EventId event,
        SchoolId school,
        ZoneId zone,
        SlotState state,
        SlotDetails details,
        @Nullable Place place,
        int taken,
        int waiting,
        SortedMap<AgeBand, ChildcarePlaces> childcare,
        boolean childcareStaffed,
        int calendarSequence,
        Counting counting,
        @Nullable Host host) {

    /** Where more places than these are left, who looks for an event is not told how many: there are plenty. */
    public static final int PLENTY = 20;

    /** A slot that counts people, has no host, and for which nobody waits. */
    public SlotSummary(
            SlotId id,
            EventId event,
            SchoolId school,
            ZoneId zone,
            SlotState state,
            SlotDetails details,
            @Nullable Place place,
            int taken,
            SortedMap<AgeBand, ChildcarePlaces> childcare,
            boolean childcareStaffed,
            int calendarSequence) {
        this(
                id,
                event,
                school,
                zone,
                state,
                details,
                place,
                taken,
                0,
                childcare,
                childcareStaffed,
                calendarSequence,
                Counting.PEOPLE,
                null);
    }

    SlotSummary counted(int taken, int waiting, SortedMap<AgeBand, ChildcarePlaces> childcare) {
        return new SlotSummary(
                id,
                event,
                school,
                zone,
                state,
                details,
                place,
                taken,
                waiting,
                childcare,
                childcareStaffed,
                calendarSequence,
                counting,
                host);
    }

    public int placesLeft() {
        return Math.max(0, details.capacity() - taken);
    }

    public boolean isFull() {
        return placesLeft() == 0;
    }

    /** Whether families who came before wait for the places that are left, if any are. */
    public boolean isAwaited() {
        return waiting > 0;
    }

    /** Whether somebody new finds a place at once: one is left, and nobody waits for it. */
    public boolean isFree() {
        return !isFull() && !isAwaited();
    }

    public boolean isCancelled() {
        return state == SlotState.CANCELLED;
    }

    /** Whether families may still register themselves. */
    public boolean isOpen(Instant now) {
        return !isCancelled() && now.isBefore(details.deadlines().registration()) && now.isBefore(details.start());
    }

    /** Whether families may still change or cancel what they registered. */
    public boolean isChangeable(Instant now) {
        return !isCancelled() && now.isBefore(details.deadlines().change());
    }

    /** Whether families may still ask for childcare. */
    public boolean takesChildcare(Instant now) {
        return !isCancelled() && now.isBefore(details.deadlines().childcare());
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(details.lastEnd());
    }

    /** All its dates, soonest first; more than one for a series. */
    public List<SlotSession> sessions() {
        return details.sessions();
    }

    /** Those of its dates that are not over. */
    public List<SlotSession> coming(Instant now) {
        return sessions().stream().filter(date -> now.isBefore(date.end())).toList();
    }

    public boolean isSeries() {
        return !details.further().isEmpty();
    }

    /** The number, from 1, of the session that is nearest in time: the one whoever stands at the door came for. */
    public int sessionNearest(Instant now) {
        var sessions = sessions();
        int nearest = 1;
        for (int number = 2; number <= sessions.size(); number++) {
            if (away(sessions.get(number - 1), now).compareTo(away(sessions.get(nearest - 1), now)) <= 0) {
                nearest = number;
            }
        }
        return nearest;
    }

    private static Duration away(SlotSession session, Instant now) {
        if (now.isBefore(session.start())) {
            return Duration.between(now, session.start());
        }
        return now.isAfter(session.end()) ? Duration.between(session.end(), now) : Duration.ZERO;
    }

    /** Of a series, that of its first date. */
    public Instant start() {
        return details.start();
    }

    /** Of a series, that of its first date. */
    public Instant end() {
        return details.end();
    }

    public Optional<Place> meetingPlace() {
        return Optional.ofNullable(place);
    }

    public Optional<Host> metBy() {
        return Optional.ofNullable(host);
    }

    /** Where a family is when, if it comes. */
    public List<Stay> stays() {
        return sessions().stream()
                .map(session -> new Stay(session.start(), session.end(), details.place()))
                .toList();
    }

    /** Whether no family can come to both in time. */
    public boolean clashesWith(SlotSummary other, Duration walking) {
        return stays().stream()
                .anyMatch(stay -> other.stays().stream().anyMatch(theirs -> stay.clashesWith(theirs, walking)));
    }

    public boolean offersChildcare() {
        return childcare.values().stream().anyMatch(band -> band.places() > 0);
    }

    /** Each room once, the youngest first. */
    public List<ChildcarePlaces> childcareRooms() {
        return childcare.values().stream().distinct().toList();
    }

    /** The free time of a week it falls into; {@link FreeTime#ONLINE} comes on top for those at home. */
    public FreeTime freeTime() {
        var local = start().atZone(zone);
        var day = local.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return FreeTime.WEEKEND;
        }
        if (local.toLocalTime().isBefore(LocalTime.NOON)) {
            return FreeTime.MORNING;
        }
        return local.toLocalTime().isBefore(LocalTime.of(17, 0)) ? FreeTime.AFTER_SCHOOL : FreeTime.EVENING;
    }

    public boolean suits(FreeTime when) {
        return when == FreeTime.ONLINE ? details.isOnline() : freeTime() == when;
    }

    /** The places already taken that such a plan would not have; one that is too full already need not get roomier. */
    Optional<Planning> lacking(SlotDetails plan) {
        var children = new EnumMap<AgeBand, Integer>(AgeBand.class);
        var typed = childcareStaffed ? new TreeMap<AgeBand, ChildcarePlaces>() : childcare;
        typed.forEach((band, places) -> {
            int planned = plan.childcare().getOrDefault(band, 0);
            if (planned < places.taken() && planned < places.places()) {
                children.put(band, places.taken());
            }
        });
        boolean tooFewSeats = plan.capacity() < taken && plan.capacity() < details.capacity();
        return tooFewSeats || !children.isEmpty()
                ? Optional.of(new Planning.TooFewPlaces(tooFewSeats ? taken : 0, children))
                : Optional.empty();
    }
}
