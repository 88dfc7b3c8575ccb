package org.homeroom.childcare;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.ChildcarePlanning;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.ChildcareDemand;
import org.homeroom.registration.ChildcareDemands;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/** Reckons the places of a slot from its rooms and carers, and writes them where families take them. */
@Component
class RoomPlaces {

    private final CareRoomRepository rooms;
    private final AssignmentRepository assignments;
    private final CarerRepository carers;
    private final SchoolRatiosRepository settings;
    private final RatioEntryRepository log;
    private final ChildcarePlanning planning;
    private final ChildcareDemands demands;
    private final EventAdministration events;
    private final SchoolService schools;
    private final Clock clock;

    RoomPlaces(
            CareRoomRepository rooms,
            AssignmentRepository assignments,
            CarerRepository carers,
            SchoolRatiosRepository settings,
            RatioEntryRepository log,
            ChildcarePlanning planning,
            ChildcareDemands demands,
            EventAdministration events,
            SchoolService schools,
            Clock clock) {
        this.rooms = rooms;
        this.assignments = assignments;
        this.carers = carers;
        this.settings = settings;
        this.log = log;
        this.planning = planning;
        this.demands = demands;
        this.events = events;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Under the slot's lock: counts the promised children anew, so that nobody takes a place meanwhile. Promises stay,
     * also when they are more than there is room for now.
     */
    void reckon(SlotId slot) {
        planning.lock(slot);
        var school = events.slots(List.of(slot)).getFirst().school();
        var care = SlotCare.of(
                staffed(List.of(slot)).getOrDefault(slot, List.of()),
                ratios(school).ratios(),
                demands.of(slot));
        planning.plan(
                slot,
                care.rooms().stream()
                        .map(room -> new ChildcarePlaces(room.fromAge(), room.toAge(), room.places(), room.held()))
                        .toList());
        note(slot, care);
    }

    /** Those slots of them that are planned by rooms, each with its open ones. */
    Map<SlotId, List<SlotCare.Staffed>> staffed(Collection<SlotId> slots) {
        var ids = slots.stream().map(SlotId::value).toList();
        var active = assignments.findActive(ids);
        var people = StreamSupport.stream(
                        carers.findAllById(active.stream()
                                        .map(each -> each.carer().value())
                                        .distinct()
                                        .toList())
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(Carer::id, Carer::snapshot));
        var inRoom = active.stream()
                .collect(Collectors.groupingBy(
                        Assignment::room,
                        Collectors.mapping(
                                each -> Objects.requireNonNull(people.get(each.carer())), Collectors.toList())));
        return rooms.findOpen(ids).stream()
                .collect(Collectors.groupingBy(
                        CareRoom::slot,
                        Collectors.mapping(
                                room -> new SlotCare.Staffed(room, inRoom.getOrDefault(room.id(), List.of())),
                                Collectors.toList())));
    }

    SlotCare care(SlotSummary slot, List<SlotCare.Staffed> staffed, ChosenRatios ratios, ChildcareDemand demand) {
        return slot.childcareStaffed()
                ? SlotCare.of(staffed, ratios.ratios(), demand)
                : SlotCare.typed(slot.childcareRooms(), ratios.ratios(), demand);
    }

    ChosenRatios ratios(SchoolId school) {
        return settings.findById(school.value()).map(SchoolRatios::snapshot).orElseGet(() -> {
            var usual = RatioPreset.usualIn(schools.get(school).region());
            return new ChosenRatios(usual, usual.ratios().orElseThrow());
        });
    }

    /** The school's slots with rooms that are not over. */
    List<SlotId> coming(SchoolId school) {
        var now = clock.instant();
        var planned =
                rooms.findSlotsOf(school.value()).stream().map(SlotId::new).toList();
        return events.slots(planned).stream()
                .filter(slot -> !slot.isCancelled() && !slot.isPast(now))
                .map(SlotSummary::id)
                .toList();
    }

    private void note(SlotId slot, SlotCare care) {
        Map<RoomId, RatioEntry> last = new HashMap<>();
        log.findBySlotIdOrderByAtAscIdAsc(slot.value()).forEach(entry -> last.put(entry.room(), entry));
        var now = clock.instant();
        for (var room : care.rooms()) {
            var id = room.planned().orElseThrow();
            var before = last.get(id);
            if (before == null || !before.says(room)) {
                log.save(new RatioEntry(slot, id, room, now));
            }
        }
    }
}
