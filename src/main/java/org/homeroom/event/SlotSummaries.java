package org.homeroom.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolService;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joins slots with their places and the counters of what is taken, in a number of queries that does not grow with theirs. */
@Component
class SlotSummaries {

    private final SchoolService schools;
    private final HostRepository hosts;
    private final JdbcClient jdbc;

    SlotSummaries(SchoolService schools, HostRepository hosts, JdbcClient jdbc) {
        this.schools = schools;
        this.hosts = hosts;
        this.jdbc = jdbc;
    }

    List<SlotSummary> of(Collection<TimeSlot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var places = schools.places(slots.stream()
                .map(slot -> slot.details().place())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var zones = slots.stream()
                .map(TimeSlot::school)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), school -> schools.get(school).zone()));
        var care = childcare(slots.stream().map(TimeSlot::id).toList());
        var met = hosts(slots);
        return slots.stream()
                .map(slot -> new SlotSummary(
                        slot.id(),
                        slot.event(),
                        slot.school(),
                        Objects.requireNonNull(zones.get(slot.school())),
                        slot.state(),
                        slot.details(),
                        placeOf(slot, places),
                        slot.taken(),
                        slot.waiting(),
                        care.getOrDefault(slot.id(), new TreeMap<>()),
                        slot.isChildcareStaffed(),
                        slot.calendarSequence(),
                        slot.counting(),
                        slot.host().map(met::get).orElse(null)))
                .toList();
    }

    private static @Nullable Place placeOf(TimeSlot slot, Map<PlaceId, Place> places) {
        var id = slot.details().place();
        return id == null ? null : places.get(id);
    }

    private Map<HostId, Host> hosts(Collection<TimeSlot> slots) {
        var ids = slots.stream()
                .flatMap(slot -> slot.host().stream())
                .map(HostId::value)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : StreamSupport.stream(hosts.findAllById(ids).spliterator(), false)
                        .map(HostEntity::snapshot)
                        .collect(Collectors.toMap(Host::id, Function.identity()));
    }

    /** The rooms of those that have any, by band, with what is taken of them. */
    private Map<SlotId, SortedMap<AgeBand, ChildcarePlaces>> childcare(List<SlotId> slots) {
        record Row(SlotId slot, ChildcarePlaces room) {}
        return jdbc
                .sql("select slot_id, from_age, to_age, places, taken from slot_childcare where slot_id in (:slots)")
                .param(
                        "slots",
                        slots.stream().map(slot -> Uuids.bytes(slot.value())).toList())
                .query((row, n) -> new Row(
                        new SlotId(Uuids.of(row.getBytes("slot_id"))),
                        new ChildcarePlaces(
                                row.getInt("from_age"),
                                row.getInt("to_age"),
                                row.getInt("places"),
                                row.getInt("taken"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::slot,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Row::room, Collectors.toList()), ChildcarePlaces::byBand)));
    }
}
