package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phones at a door and when each was heard of last, so that one that lies somewhere with arrivals on it is missed. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class DoorPhones {

    private final PassRepository passes;
    private final DeviceRepository devices;
    private final PassSlots slots;
    private final DoorKeeper keeper;
    private final CheckIns checkIns;
    private final Clock clock;

    DoorPhones(
            PassRepository passes,
            DeviceRepository devices,
            PassSlots slots,
            DoorKeeper keeper,
            CheckIns checkIns,
            Clock clock) {
        this.passes = passes;
        this.devices = devices;
        this.slots = slots;
        this.keeper = keeper;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /**
     * A phone that was not withdrawn.
     *
     * @param door what its pass is called
     * @param silent since its last sign of life
     * @param queued how many of its facts had not reached us then
     */
    public record Phone(DeviceId id, String name, String door, Duration silent, int queued) {

        /** One in use speaks every few seconds. */
        private static final Duration CALM = Duration.ofMinutes(1);

        public boolean isSilent() {
            return silent.compareTo(CALM) >= 0;
        }

        /** What was noted on a silent one since nobody knows. */
        boolean mayHoldUnsent() {
            return queued > 0 || isSilent();
        }
    }

    /** Of this slot's door; first those with something still on them, the longest silent first. None where it is not open to whoever asks. */
    @Transactional(readOnly = true)
    public List<Phone> at(SlotId id) {
        return keeper.open(id).map(slot -> at(slot, checkIns.session(slot))).orElse(List.of());
    }

    List<Phone> at(SlotSummary slot, int session) {
        var now = clock.instant();
        var open = passes
                .findBySchoolIdAndExpiresAtAfterOrderByExpiresAt(slot.school().value(), now.minus(Devices.HANDING_IN))
                .stream()
                .map(PassEntity::snapshot)
                .filter(pass -> !pass.withdrawn() && slots.opens(pass, slot, session))
                .collect(Collectors.toMap(Pass::id, Function.identity()));
        return devices
                .findByPassIdInOrderByEnteredAt(
                        open.keySet().stream().map(PassId::value).toList())
                .stream()
                .flatMap(device -> Optional.ofNullable(open.get(device.pass())).map(device::snapshot).stream())
                .filter(device -> !device.withdrawn())
                .map(device -> new Phone(
                        device.id(),
                        device.name(),
                        device.pass().label(),
                        silence(Duration.between(device.seenAt(), now)),
                        device.queued()))
                .sorted(Comparator.comparing((Phone phone) -> phone.queued() > 0)
                        .thenComparing(Phone::silent)
                        .reversed())
                .toList();
    }

    /** Another instance's clock may be ahead. */
    private static Duration silence(Duration since) {
        return since.isNegative() ? Duration.ZERO : since;
    }
}
