package org.homeroom.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.homeroom.event.Counting;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.EventSummary;
import org.homeroom.event.EventTexts;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which doors a pass opens, and when. */
@Component
class PassSlots {

    /**
     * A slot on the evening of a pass.
     *
     * @param session the number of the date that falls on it
     */
    record Evening(SlotSummary slot, int session, EventTexts texts) {

        SlotSession date() {
            return slot.sessions().get(session - 1);
        }

        Instant opensAt() {
            return date().start().minus(DoorWindow.BEFORE);
        }

        Instant closesAt() {
            return date().end().plus(DoorWindow.AFTER);
        }
    }

    private final EventCatalogue catalogue;
    private final SchoolService schools;
    private final OwnDoors own;

    PassSlots(EventCatalogue catalogue, SchoolService schools, OwnDoors own) {
        this.catalogue = catalogue;
        this.schools = schools;
        this.own = own;
    }

    /** None that was cancelled or moved to another day; the first to start first. */
    List<Evening> of(Pass pass) {
        return pass.own() ? own.open(allOf(pass)) : of(pass.school(), pass.evening(), pass.slot());
    }

    /** The same, and those of its own that were closed. */
    List<Evening> allOf(Pass pass) {
        return pass.own() ? on(pass.school(), pass.evening(), own.of(pass.madeBy(), pass.school())) : of(pass);
    }

    /** Whether it opens this slot's door at that date of it. */
    boolean opens(Pass pass, SlotSummary slot, int session) {
        boolean isThatDay = LocalDate.ofInstant(slot.sessions().get(session - 1).start(), slot.zone())
                .equals(pass.evening());
        return pass.school().equals(slot.school())
                && pass.oneSlot()
                        .map(slot.id()::equals)
                        .orElseGet(() -> isThatDay
                                && (pass.own()
                                        ? own.of(pass.madeBy(), pass.school()).test(slot)
                                        : slot.counting() != Counting.FAMILIES));
    }

    /** @param only null for all of the day but the appointments: for each of these a host waits, not a door */
    List<Evening> of(SchoolId school, LocalDate day, @Nullable SlotId only) {
        return on(school, day, slot -> only == null ? slot.counting() != Counting.FAMILIES : only.equals(slot.id()));
    }

    /** All of the school's slots on that day; the first to start first. */
    List<Evening> on(SchoolId school, LocalDate day) {
        return on(school, day, slot -> true);
    }

    /**
     * Those of these slots that are the pass's, also when one was cancelled or moved meanwhile: who came has come. Of one's
     * own any of that day, since a duty may have ended after somebody came.
     */
    List<Evening> ever(Pass pass, Collection<SlotId> ids) {
        var texts = texts();
        return catalogue.slots(ids).stream()
                .filter(slot -> slot.school().equals(pass.school()))
                .flatMap(slot -> everSession(pass, slot)
                        .flatMap(session -> texts.apply(slot).map(text -> new Evening(slot, session, text)))
                        .stream())
                .toList();
    }

    /**
     * Where its date was moved away from the day of the pass, the nearest one. A pass for all of a day had any slot
     * that is not any more where it was planned first.
     */
    private static Optional<Integer> everSession(Pass pass, SlotSummary slot) {
        if (pass.oneSlot().filter(only -> !only.equals(slot.id())).isPresent()) {
            return Optional.empty();
        }
        boolean mayBeMoved = pass.oneSlot().isPresent() || !pass.own() && slot.calendarSequence() > 0;
        var noon = pass.evening().atTime(LocalTime.NOON).atZone(slot.zone()).toInstant();
        return session(slot, pass.evening(), slot.zone())
                .or(() -> mayBeMoved ? Optional.of(slot.sessionNearest(noon)) : Optional.empty());
    }

    List<Evening> on(SchoolId school, LocalDate day, Predicate<SlotSummary> wanted) {
        var zone = schools.get(school).zone();
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        var texts = texts();
        return catalogue.starting(school, from, to).stream()
                .filter(wanted)
                .flatMap(slot -> session(slot, day, zone)
                        .flatMap(number -> texts.apply(slot).map(text -> new Evening(slot, number, text)))
                        .stream())
                .sorted(Comparator.comparing(evening -> evening.date().start()))
                .toList();
    }

    /** The evening of a room’s pass, whatever became of its slot: who is in has to be fetched. */
    Optional<Evening> ofRoom(Pass pass) {
        return pass.oneSlot()
                .flatMap(only -> catalogue.slots(List.of(only)).stream()
                        .findFirst()
                        .flatMap(slot -> everSession(pass, slot)
                                .flatMap(
                                        session -> texts().apply(slot).map(text -> new Evening(slot, session, text)))));
    }

    /** The slot as it is by now. */
    SlotSummary again(SlotSummary slot) {
        return catalogue.slots(List.of(slot.id())).getFirst();
    }

    /** A slot whatever its day and whatever became of it, at its first date. */
    Optional<Evening> ofAnyDay(SlotId id) {
        return catalogue
                .findOfSlot(id)
                .flatMap(event -> event.slots().stream()
                        .filter(slot -> slot.id().equals(id))
                        .findFirst()
                        .map(slot -> new Evening(slot, 1, event.texts())));
    }

    /** Reads those of each event once. */
    private Function<SlotSummary, Optional<EventTexts>> texts() {
        Map<EventId, Optional<EventTexts>> read = new HashMap<>();
        return slot -> read.computeIfAbsent(
                slot.event(), event -> catalogue.findWithOnly(slot.id()).map(EventSummary::texts));
    }

    private static Optional<Integer> session(SlotSummary slot, LocalDate day, ZoneId zone) {
        return IntStream.rangeClosed(1, slot.sessions().size())
                .filter(number -> LocalDate.ofInstant(
                                slot.sessions().get(number - 1).start(), zone)
                        .equals(day))
                .boxed()
                .findFirst();
    }
}
