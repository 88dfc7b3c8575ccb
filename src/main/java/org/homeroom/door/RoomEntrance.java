package org.homeroom.door;

import java.util.UUID;
import org.homeroom.childcare.RoomCharges;
import org.homeroom.childcare.RoomPhone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives the first phone that comes into a childcare room charge of it; the next one, where that phone is out of use. */
@Component
public class RoomEntrance {

    private static final Logger LOG = LoggerFactory.getLogger(RoomEntrance.class);

    private final RoomCharges charges;
    private final PassSlots slots;
    private final DeviceRepository devices;
    private final PassRepository passes;

    RoomEntrance(RoomCharges charges, PassSlots slots, DeviceRepository devices, PassRepository passes) {
        this.charges = charges;
        this.slots = slots;
        this.devices = devices;
        this.passes = passes;
    }

    /** Does nothing for a phone at a door. One that gets no charge for whatever reason may still take it. */
    public void enter(Device device) {
        try {
            device.pass()
                    .oneRoom()
                    .ifPresent(room -> slots.ofRoom(device.pass())
                            .ifPresent(evening ->
                                    charges.takeIfFree(room, evening.session(), phone(device), this::isOutOfUse)));
        } catch (RuntimeException notNow) {
            LOG.warn("A childcare room’s first phone has no charge of it yet", notNow);
        }
    }

    static RoomPhone phone(Device device) {
        return new RoomPhone(device.id().value(), device.name());
    }

    private boolean isOutOfUse(UUID id) {
        return devices.findById(id)
                .flatMap(device -> passes.findById(device.pass().value()).map(pass -> device.snapshot(pass.snapshot())))
                .filter(device -> !device.withdrawn() && !device.pass().withdrawn())
                .isEmpty();
    }
}
