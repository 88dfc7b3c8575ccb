package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.childcare.RoomCharges;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.childcare.RoomEvening;
import org.homeroom.childcare.RoomFact;
import org.homeroom.childcare.RoomFactAnswer;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.registration.CareParties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A childcare room as a phone in it has it, that works without us and tells us later. Each method takes the phone that
 * asks, as {@link Devices} has just recognised it.
 */
@Service
@PreAuthorize("hasAuthority('" + RoomDoor.AUTHORITY + "')")
public class RoomDoor {

    /** What a request has that came from a phone in a childcare room, and nothing else has. */
    public static final String AUTHORITY = CareParties.AUTHORITY;

    private final PassSlots slots;
    private final RoomSheets sheets;
    private final RoomDesk desk;
    private final RoomCharges charges;
    private final RoomArrivals arrivals;
    private final Devices devices;
    private final Clock clock;

    RoomDoor(
            PassSlots slots,
            RoomSheets sheets,
            RoomDesk desk,
            RoomCharges charges,
            RoomArrivals arrivals,
            Devices devices,
            Clock clock) {
        this.slots = slots;
        this.sheets = sheets;
        this.desk = desk;
        this.charges = charges;
        this.arrivals = arrivals;
        this.devices = devices;
        this.clock = clock;
    }

    /** The sheet, or when it may be had. */
    public sealed interface Sheet {

        /** @param json as {@code src/docs/door.md} has it */
        record Ready(byte[] json, String tag) implements Sheet {}

        record NotYet(Instant opensAt) implements Sheet {}

        /** The time of the pass is, and nobody is in the room who came within it. */
        record Over() implements Sheet {}
    }

    /**
     * What a phone tells.
     *
     * @param sentAt its own clock, when it sent this
     * @param queued facts that still wait on it after these
     * @param facts at its own clock’s times
     */
    public record Told(Instant sentAt, int queued, List<RoomFact> facts) {}

    /**
     * What it is told.
     *
     * @param tag of the sheet as it is now; null before the room opens, and once the pass is over and nobody is in who came
     *     within its time
     */
    public record Answer(
            Instant now,
            @Nullable String tag,
            List<RoomFactAnswer> facts,
            RoomDesk.Standing standing,
            Optional<Charge> charge) {}

    /** @param mine whether it is the phone that asks */
    public record Charge(UUID device, String name, boolean mine, Instant since) {}

    /** When its time is over a phone works on until the last child is fetched, with the families of those who are in. */
    public Sheet sheet(Device device) {
        var evening = evening(device);
        var room = room(device, evening);
        if (clock.instant().isBefore(evening.opensAt())) {
            return new Sheet.NotYet(evening.opensAt());
        }
        var standing = desk.standing(room);
        return isInUse(device, standing) ? ready(sheet(device, evening, room, standing)) : new Sheet.Over();
    }

    /** Writes down what it tells, and tells it how the room stands. */
    public Answer sync(Device device, Told told) {
        var now = clock.instant();
        devices.hear(device, told.queued(), 0);
        var evening = evening(device);
        var room = room(device, evening);
        var by = DeviceClock.heard(now, told.sentAt());
        List<RoomFact> facts = told.facts().stream()
                .map(fact -> fact.at(by.readInRoom(fact.at(), evening)))
                .toList();
        var written = desk.write(room, RoomEntrance.phone(device), facts);
        var answers = arrivals.note(device, evening, written, byId(facts));
        var standing = desk.standing(room);
        boolean open = !now.isBefore(evening.opensAt()) && isInUse(device, standing);
        return new Answer(
                now,
                open ? sheet(device, evening, room, standing).tag() : null,
                answers,
                standing,
                charges.of(room.room(), room.session()).map(charge -> charge(charge, device)));
    }

    /** This phone has the room from now; empty where its time is over and nobody is in who came within it. */
    public Optional<Charge> takeCharge(Device device) {
        var room = room(device, evening(device));
        return isInUse(device, desk.standing(room))
                ? Optional.of(charge(charges.take(room.room(), room.session(), RoomEntrance.phone(device)), device))
                : Optional.empty();
    }

    /** Who is said to have come later keeps no room open: else a lost phone opened its sheet again by saying so. */
    private boolean isInUse(Device device, RoomDesk.Standing standing) {
        return !isOver(device) || standing.hasChildrenOfBefore(device.pass().expiresAt());
    }

    private boolean isOver(Device device) {
        return device.pass().isOver(clock.instant());
    }

    private DeviceRosters.Sheet sheet(Device device, Evening evening, RoomEvening room, RoomDesk.Standing standing) {
        return isOver(device)
                ? sheets.of(device.pass(), evening, room, standing.inside())
                : sheets.of(device.pass(), evening, room);
    }

    private static Map<UUID, RoomFact> byId(List<RoomFact> facts) {
        return facts.stream().collect(Collectors.toMap(RoomFact::id, Function.identity(), (first, same) -> first));
    }

    private static Sheet ready(DeviceRosters.Sheet sheet) {
        return new Sheet.Ready(sheet.json(), sheet.tag());
    }

    private static Charge charge(RoomCharges.Charge charge, Device asking) {
        return new Charge(
                charge.phone().id(),
                charge.phone().name(),
                charge.phone().id().equals(asking.id().value()),
                charge.since());
    }

    private Evening evening(Device device) {
        return slots.ofRoom(device.pass()).orElseThrow();
    }

    private static RoomEvening room(Device device, Evening evening) {
        return new RoomEvening(
                device.pass().school(),
                evening.slot().id(),
                evening.session(),
                device.pass().oneRoom().orElseThrow());
    }
}
