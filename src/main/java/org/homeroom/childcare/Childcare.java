package org.homeroom.childcare;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.ChildcareDemand;
import org.homeroom.registration.ChildcareDemands;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the children are cared for at one's own school's slots, for those who look after it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class Childcare {

    private final RoomPlaces places;
    private final CareRoomRepository rooms;
    private final AssignmentRepository assignments;
    private final CarerRepository carers;
    private final RatioEntryRepository log;
    private final ChildcareDemands demands;
    private final EventAdministration events;
    private final CurrentStaff staff;
    private final Clock clock;

    Childcare(
            RoomPlaces places,
            CareRoomRepository rooms,
            AssignmentRepository assignments,
            CarerRepository carers,
            RatioEntryRepository log,
            ChildcareDemands demands,
            EventAdministration events,
            CurrentStaff staff,
            Clock clock) {
        this.places = places;
        this.rooms = rooms;
        this.assignments = assignments;
        this.carers = carers;
        this.log = log;
        this.demands = demands;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param event the slot's, for its words */
    public record CaredSlot(EventSummary event, SlotSummary slot, SlotCare care) {}

    /** Nothing but {@link SlotCare#NONE} for a slot of another school, as for one that never was. */
    public SlotCare of(SlotId slot) {
        return find(slot).map(CaredSlot::care).orElse(SlotCare.NONE);
    }

    public Optional<CaredSlot> find(SlotId id) {
        return events.findOfSlot(id)
                .flatMap(event -> event.slots().stream()
                        .filter(slot -> slot.id().equals(id))
                        .findFirst()
                        .map(slot -> cared(List.of(new CaredSlot(event, slot, SlotCare.NONE)))
                                .getFirst()));
    }

    /** Slots that start before then and are not over, if childcare is planned or asked for there; soonest first. */
    public List<CaredSlot> coming(Instant before) {
        var now = clock.instant();
        var slots = events.list().stream()
                .flatMap(event -> event.slots().stream().map(slot -> new CaredSlot(event, slot, SlotCare.NONE)))
                .filter(each -> !each.slot().isCancelled()
                        && !each.slot().isPast(now)
                        && each.slot().start().isBefore(before))
                .sorted(Comparator.comparing((CaredSlot each) -> each.slot().start())
                        .thenComparing(each -> each.slot().id().value()))
                .toList();
        return cared(slots).stream()
                .filter(each -> each.slot().childcareStaffed()
                        || !each.care().rooms().isEmpty()
                        || !each.care().roomless().isEmpty())
                .toList();
    }

    /** Who cared where and from what places were reckoned, from the first entry to the last. */
    public List<CareLogLine> log(SlotId slot) {
        if (events.slots(List.of(slot)).isEmpty()) {
            return List.of();
        }
        var names = rooms.findBySlotId(slot.value()).stream()
                .collect(Collectors.toMap(CareRoom::id, CareLogLine.RoomName::of));
        var entries = log.findBySlotIdOrderByAtAscIdAsc(slot.value()).stream()
                .map(entry -> (CareLogLine) new CareLogLine.Reckoned(
                        entry.at(),
                        Objects.requireNonNull(names.get(entry.room())),
                        entry.carers(),
                        entry.perCarer(),
                        entry.places(),
                        entry.children()));
        var people = assignments.findBySlotIdOrderByAssignedAtAscIdAsc(slot.value());
        var carerNames = carerNames(people);
        var assigned = people.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of((CareLogLine) new CareLogLine.Came(
                                each.assignedAt(),
                                Objects.requireNonNull(names.get(each.room())),
                                Objects.requireNonNull(carerNames.get(each.carer())))),
                        each.endedAt().stream()
                                .map(at -> new CareLogLine.Left(
                                        at,
                                        Objects.requireNonNull(names.get(each.room())),
                                        Objects.requireNonNull(carerNames.get(each.carer()))))));
        return Stream.concat(assigned, entries)
                .sorted(Comparator.comparing(CareLogLine::at)) // stable: who came stands before what it gave
                .toList();
    }

    private Map<CarerId, String> carerNames(List<Assignment> assigned) {
        var ids = assigned.stream().map(each -> each.carer().value()).distinct().toList();
        return StreamSupport.stream(carers.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(Carer::id, carer -> carer.snapshot().name()));
    }

    private List<CaredSlot> cared(List<CaredSlot> slots) {
        var ids = slots.stream().map(each -> each.slot().id()).toList();
        var staffed = places.staffed(ids);
        var demand = demands.of(ids);
        var ratios = places.ratios(staff.get().school());
        return slots.stream()
                .map(each -> new CaredSlot(
                        each.event(),
                        each.slot(),
                        places.care(
                                each.slot(),
                                staffed.getOrDefault(each.slot().id(), List.of()),
                                ratios,
                                demand.getOrDefault(each.slot().id(), ChildcareDemand.NONE))))
                .toList();
    }
}
