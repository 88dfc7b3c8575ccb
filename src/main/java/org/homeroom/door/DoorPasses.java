package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Token;
import org.homeroom.childcare.RoomId;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom an administrator lets in at the doors of the school without an account. What is another school's is unknown. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DoorPasses {

    /** How far ahead one may be made. */
    private static final Duration AHEAD = Duration.ofDays(60);

    /** How long one that is over is still listed: somebody has to look after what its devices did not send. */
    private static final Duration LISTED = Duration.ofHours(24);

    private final PassRepository passes;
    private final DeviceRepository devices;
    private final PassSlots slots;
    private final EventCatalogue catalogue;
    private final RoomsThere rooms;
    private final SchoolService schools;
    private final PublicAddress address;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    DoorPasses(
            PassRepository passes,
            DeviceRepository devices,
            PassSlots slots,
            EventCatalogue catalogue,
            RoomsThere rooms,
            SchoolService schools,
            PublicAddress address,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.passes = passes;
        this.devices = devices;
        this.slots = slots;
        this.catalogue = catalogue;
        this.rooms = rooms;
        this.schools = schools;
        this.address = address;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A pass and the devices that came in with it, the first first.
     *
     * @param zone in which its times are told
     * @param room a childcare room’s; null for a door’s
     */
    public record Given(
            Pass pass, ZoneId zone, List<DoorSlot> slots, RoomsThere.@Nullable Room room, List<Device> devices) {}

    /** @param link to be shown now: nobody can read it again */
    public record Made(Pass pass, String link) {}

    /** Those that hold, have been withdrawn, or ended within a day; the one that ends first first. */
    @Transactional(readOnly = true)
    public List<Given> list() {
        var zone = zone();
        var shown = passes
                .findBySchoolIdAndExpiresAtAfterOrderByExpiresAt(
                        staff.get().school().value(), clock.instant().minus(LISTED))
                .stream()
                .map(PassEntity::snapshot)
                .toList();
        var inside =
                devices
                        .findByPassIdInOrderByEnteredAt(
                                shown.stream().map(pass -> pass.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(DeviceEntity::pass));
        return shown.stream()
                .map(pass -> new Given(
                        pass,
                        zone,
                        slots.of(pass).stream()
                                .map(evening -> new DoorSlot(evening.slot(), evening.texts()))
                                .toList(),
                        pass.oneRoom().flatMap(rooms::find).orElse(null),
                        inside.getOrDefault(pass.id(), List.of()).stream()
                                .map(device -> device.snapshot(pass))
                                .toList()))
                .toList();
    }

    /** In which the school's times are told. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return schools.get(staff.get().school()).zone();
    }

    /** The days to come, or not yet over, on which the school has slots. */
    @Transactional(readOnly = true)
    public List<LocalDate> evenings() {
        var school = schools.get(staff.get().school());
        var today = school.dayOf(clock.instant());
        var from = today.atStartOfDay(school.zone()).toInstant();
        return catalogue.starting(school.id(), from, from.plus(AHEAD)).stream()
                .flatMap(slot -> slot.sessions().stream())
                .map(session -> school.dayOf(session.start()))
                .filter(day -> !day.isBefore(today))
                .distinct()
                .sorted()
                .toList();
    }

    /** The school's slots on that day, the first to start first. */
    @Transactional(readOnly = true)
    public List<DoorSlot> slotsOn(LocalDate day) {
        return slots.on(staff.get().school(), day).stream()
                .map(evening -> new DoorSlot(evening.slot(), evening.texts()))
                .toList();
    }

    /** The childcare rooms of one of the school’s slots, for each of which there may be passes. */
    @Transactional(readOnly = true)
    public List<RoomsThere.Room> rooms(SlotId slot) {
        return rooms.at(List.of(slot)).getOrDefault(slot, List.of());
    }

    /**
     * A pass until two hours after the last of its slots ends. Empty when there is none, or that is past.
     *
     * @param slot null for all of that day but its appointments
     */
    @Transactional
    public Optional<Made> make(String label, LocalDate day, @Nullable SlotId slot) {
        return make(label, day, slot, null);
    }

    /** The same for the carers of one of a slot’s childcare rooms alone. Empty when there is no such room any more, too. */
    @Transactional
    public Optional<Made> makeForRoom(String label, LocalDate day, SlotId slot, RoomId room) {
        return has(slot, room) ? make(label, day, slot, room) : Optional.empty();
    }

    private Optional<Made> make(String label, LocalDate day, @Nullable SlotId slot, @Nullable RoomId room) {
        if (label.isBlank() || label.length() > Pass.LABEL_LENGTH) {
            throw new IllegalArgumentException("a label has 1 to " + Pass.LABEL_LENGTH + " characters");
        }
        var school = staff.get().school();
        var now = clock.instant();
        return slots.of(school, day, slot).stream()
                .map(PassSlots.Evening::closesAt)
                .max(Comparator.naturalOrder())
                .filter(now::isBefore)
                .map(expires -> make(label, day, slot, room, now, expires));
    }

    private boolean has(SlotId slot, RoomId room) {
        return rooms(slot).stream().anyMatch(each -> each.id().equals(room));
    }

    private Made make(
            String label, LocalDate day, @Nullable SlotId slot, @Nullable RoomId room, Instant now, Instant expires) {
        var token = Token.random();
        var person = staff.get();
        var pass = passes.save(new PassEntity(
                        person.school(),
                        slot,
                        room,
                        day,
                        label.strip(),
                        Token.hash(token),
                        person.id(),
                        now,
                        expires,
                        false))
                .snapshot();
        audit.record("door.pass", pass.id().value().toString(), opens(pass));
        return new Made(pass, address.of("/door/app").toString() + "#" + token);
    }

    private static String opens(Pass pass) {
        var where = pass.oneSlot().map(SlotId::toString).orElse(pass.evening().toString());
        return pass.oneRoom().map(room -> where + " room " + room.value()).orElse(where);
    }

    /** At once, with all devices that came in with it. Done twice it is done once. */
    @Transactional
    public void withdraw(PassId pass) {
        if (passes.withdraw(pass.value(), staff.get().school().value(), clock.instant()) > 0) {
            audit.record("door.pass.withdraw", pass.value().toString(), "");
        }
    }

    /** The same for one device. */
    @Transactional
    public void withdraw(DeviceId device) {
        if (devices.withdraw(device.value(), staff.get().school().value(), clock.instant()) > 0) {
            audit.record("door.device.withdraw", device.value().toString(), "");
        }
    }
}
