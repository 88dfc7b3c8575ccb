package org.homeroom.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a device how things stand at its doors: who is here, and by which door. */
@Component
class DeviceStandings {

    private final CheckIns checkIns;
    private final Rolls rolls;
    private final PassRepository passes;
    private final DeviceRepository devices;

    DeviceStandings(CheckIns checkIns, Rolls rolls, PassRepository passes, DeviceRepository devices) {
        this.checkIns = checkIns;
        this.rolls = rolls;
        this.passes = passes;
        this.devices = devices;
    }

    /** @param heard null for all */
    @Transactional(readOnly = true)
    public List<DeviceDoor.Standing> since(Device asking, List<Evening> evenings, @Nullable Instant heard) {
        Map<SlotId, Map<RegistrationId, Presence>> changed = new LinkedHashMap<>();
        evenings.forEach(evening ->
                changed.put(evening.slot().id(), checkIns.since(evening.slot().id(), evening.session(), heard)));
        var labels = labels(changed.values().stream()
                .flatMap(families -> families.values().stream())
                .flatMap(presence -> presence.arrivals().values().stream())
                .flatMap(Collection::stream)
                .flatMap(checkIn -> checkIn.device().stream())
                .distinct()
                .toList());
        var standings = new ArrayList<DeviceDoor.Standing>();
        changed.forEach((slot, families) -> families.forEach((family, presence) ->
                standings.add(new DeviceDoor.Standing(family, slot, marks(asking, presence, labels)))));
        return standings;
    }

    List<DeviceDoor.Counts> counts(List<Evening> evenings) {
        return evenings.stream()
                .map(evening -> {
                    var slot = evening.slot();
                    int expected = rolls.expected(slot.id()).entries().stream()
                            .filter(entry -> entry.state().holdsPlaces())
                            .mapToInt(entry -> entry.people().size())
                            .sum();
                    return new DeviceDoor.Counts(
                            slot.id(),
                            checkIns.here(slot.id(), evening.session()),
                            expected,
                            slot.placesLeft(),
                            slot.details().capacity());
                })
                .toList();
    }

    private static Map<PersonId, List<DeviceDoor.Mark>> marks(
            Device asking, Presence presence, Map<DeviceId, String> labels) {
        Map<PersonId, List<DeviceDoor.Mark>> marks = new HashMap<>();
        presence.arrivals()
                .forEach((person, arrivals) -> marks.put(
                        person,
                        arrivals.stream()
                                .map(checkIn -> new DeviceDoor.Mark(
                                        checkIn.clientKey(),
                                        checkIn.at(),
                                        checkIn.device().map(labels::get).orElse(null),
                                        checkIn.device()
                                                .filter(asking.id()::equals)
                                                .isPresent()))
                                .toList()));
        return marks;
    }

    private Map<DeviceId, String> labels(List<DeviceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var passOf = all(devices.findAllById(ids.stream().map(DeviceId::value).toList()))
                .collect(Collectors.toMap(DeviceEntity::id, DeviceEntity::pass));
        var labels = all(passes.findAllById(
                        passOf.values().stream().map(PassId::value).distinct().toList()))
                .map(PassEntity::snapshot)
                .collect(Collectors.toMap(Pass::id, Pass::label));
        return passOf.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, device -> Objects.requireNonNull(labels.get(device.getValue()))));
    }

    private static <T> Stream<T> all(Iterable<T> found) {
        return StreamSupport.stream(found.spliterator(), false);
    }
}
