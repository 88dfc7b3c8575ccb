package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeroom.account.RateLimits;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The door as a device has it, that works without us and tells us later. Each method takes the device that asks, as
 * {@link Devices} has just recognised it.
 */
@Service
@PreAuthorize("hasAuthority('" + DeviceDoor.AUTHORITY + "')")
public class DeviceDoor {

    /** What a request has that came from a device, and nothing else has. */
    public static final String AUTHORITY = "DOOR_DEVICE";

    /** A transaction that was written before and not seen has ended by then, also one that waited for a lock. What is told twice harms nobody. */
    private static final Duration HEARD_TWICE = Duration.ofSeconds(30);

    private final PassSlots slots;
    private final DeviceRosters rosters;
    private final FactBook book;
    private final DeviceStandings standings;
    private final DoorAdmissions admissions;
    private final Rolls rolls;
    private final RosterFamilies families;
    private final Devices devices;
    private final RateLimits limits;
    private final Clock clock;

    DeviceDoor(
            PassSlots slots,
            DeviceRosters rosters,
            FactBook book,
            DeviceStandings standings,
            DoorAdmissions admissions,
            Rolls rolls,
            RosterFamilies families,
            Devices devices,
            RateLimits limits,
            Clock clock) {
        this.slots = slots;
        this.rosters = rosters;
        this.book = book;
        this.standings = standings;
        this.admissions = admissions;
        this.rolls = rolls;
        this.families = families;
        this.devices = devices;
        this.limits = limits;
        this.clock = clock;
    }

    /** The roster, or when it may be had. */
    public sealed interface Roster {

        /** @param json as {@code src/docs/door.md} has it */
        record Ready(byte[] json, String tag) implements Roster {}

        record NotYet(Instant opensAt) implements Roster {}
    }

    /**
     * What a device tells.
     *
     * @param sentAt its own clock, when it sent this
     * @param queued facts that still wait on it after these
     * @param lookUps how often somebody was looked up since the last time
     * @param heard until when it has heard of others; null for never
     */
    public record Told(
            Instant sentAt,
            int queued,
            int lookUps,
            @Nullable Instant heard,
            List<Fact> facts) {}

    /**
     * What it is told.
     *
     * @param tag of the roster as it is now; null once the pass is over
     * @param heard until when it has now heard of others
     */
    public record Answer(
            Instant now,
            @Nullable String tag,
            @Nullable Instant heard,
            List<FactAnswer> facts,
            List<Standing> families,
            List<Counts> slots) {}

    /** Who of a family is here, by what, the earliest first. */
    public record Standing(RegistrationId registration, SlotId slot, Map<PersonId, List<Mark>> here) {}

    /**
     * Something that says that a person came.
     *
     * @param door null for the staff's own
     */
    public record Mark(String fact, Instant at, @Nullable String door, boolean mine) {}

    public record Counts(SlotId slot, int here, int expected, int placesLeft, int capacity) {}

    /** What came of looking for a code that the device does not know. */
    public sealed interface Look {

        /** @param family and slot, as in the roster */
        record Found(String standing, RosterSheet.Family family, RosterSheet.Slot slot) implements Look {}

        record Unknown() implements Look {}

        record NotYet(Instant opensAt) implements Look {}

        record TooOften() implements Look {}
    }

    public Roster roster(Device device) {
        var evenings = slots.of(device.pass());
        var opensAt = DeviceRosters.opensAt(device.pass(), evenings);
        if (clock.instant().isBefore(opensAt)) {
            return new Roster.NotYet(opensAt);
        }
        var sheet = rosters.of(device.pass(), evenings);
        return new Roster.Ready(sheet.json(), sheet.tag());
    }

    /** Writes down what it tells, and tells it what others did. When its time is over it is only listened to. */
    public Answer sync(Device device, Told told) {
        var now = clock.instant();
        devices.hear(device, told.queued(), told.lookUps());
        var evenings = slots.of(device.pass());
        var answers = book.write(
                device,
                slots.ever(device.pass(), told.facts().stream().map(Fact::slot).toList()),
                told.facts(),
                DeviceClock.heard(now, told.sentAt()));
        if (device.pass().isOver(now) || now.isBefore(DeviceRosters.opensAt(device.pass(), evenings))) {
            return new Answer(now, null, told.heard(), answers, List.of(), List.of());
        }
        var after = answers.isEmpty() ? evenings : slots.of(device.pass());
        return new Answer(
                now,
                rosters.of(device.pass(), after).tag(),
                now.minus(HEARD_TWICE),
                answers,
                standings.since(device, after, told.heard()),
                standings.counts(after));
    }

    /** @param code the 24 symbols of a link, or 8 that were typed */
    public Look look(Device device, String code) {
        var evenings = slots.of(device.pass());
        var opensAt = DeviceRosters.opensAt(device.pass(), evenings);
        if (clock.instant().isBefore(opensAt)) {
            return new Look.NotYet(opensAt);
        }
        if (!limits.allow(Arrivals.CODES, device.id().value().toString())) {
            return new Look.TooOften();
        }
        var entry = DoorCode.read(code).flatMap(read -> admissions.read(read.symbols()));
        return entry.flatMap(found -> found(device, evenings, found)).orElseGet(Look.Unknown::new);
    }

    private Optional<Look> found(Device device, List<Evening> evenings, DoorEntry entry) {
        limits.giveBack(Arrivals.CODES, device.id().value().toString());
        var here = evenings.stream()
                .filter(evening -> evening.slot().id().equals(entry.slot()))
                .findFirst();
        if (here.isPresent() && !rolls.expected(entry.slot()).byId().containsKey(entry.id())) {
            rolls.forget(entry.slot()); // registered a moment ago, through another instance
        }
        return here.or(() -> slots.ofAnyDay(entry.slot())).map(evening -> {
            var ready = families.ready(device.pass().school(), List.of(evening.slot()));
            return new Look.Found(
                    standing(entry, here.isPresent()), ready.family(entry, null), DeviceRosters.slot(evening, ready));
        });
    }

    private static String standing(DoorEntry entry, boolean here) {
        if (entry.state() == RegistrationState.CANCELLED) {
            return "cancelled";
        }
        if (!here) {
            return "otherSlot";
        }
        return entry.state().holdsPlaces() ? "expected" : "waiting";
    }
}
