package org.homeroom.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventTexts;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
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

    PassSlots(EventCatalogue catalogue, SchoolService schools) {
        this.catalogue = catalogue;
        this.schools = schools;
    }

    /** None that was cancelled or moved to another day; the first to start first. */
    List<Evening> of(Pass pass) {
        return on(pass.school(), pass.evening())
                .filter(evening ->
                        pass.oneSlot().map(evening.slot().id()::equals).orElse(true))
                .toList();
    }

    /**
     * The slots that these facts are about, as far as they are the pass's, also when one was cancelled or moved
     * meanwhile: who came has come.
     */
    List<Evening> ever(Pass pass, Collection<Fact> facts) {
        return facts.stream()
                .map(Fact::slot)
                .distinct()
                .flatMap(id -> catalogue.findOfSlot(id).stream()
                        .filter(event -> event.school().id().equals(pass.school()))
                        .flatMap(event -> event.slots().stream()
                                .filter(slot -> slot.id().equals(id))
                                .flatMap(slot -> ever(pass, slot, event.texts()).stream())))
                .toList();
    }

    private static Optional<Evening> ever(Pass pass, SlotSummary slot, EventTexts texts) {
        if (pass.oneSlot().filter(only -> !only.equals(slot.id())).isPresent()) {
            return Optional.empty();
        }
        return session(slot, pass.evening(), slot.zone())
                .or(() -> pass.oneSlot().map(moved -> 1))
                .map(session -> new Evening(slot, session, texts));
    }

    Stream<Evening> on(SchoolId school, LocalDate day) {
        var zone = schools.get(school).zone();
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return catalogue.starting(school, from, to).stream()
                .flatMap(slot -> evening(slot, day, zone).stream())
                .sorted(Comparator.comparing(evening -> evening.date().start()));
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

    private Optional<Evening> evening(SlotSummary slot, LocalDate day, ZoneId zone) {
        return session(slot, day, zone)
                .flatMap(number ->
                        catalogue.findOfSlot(slot.id()).map(event -> new Evening(slot, number, event.texts())));
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
