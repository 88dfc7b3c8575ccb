package org.homeroom.door;

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
    private final Devices devices;

    RoomEntrance(RoomCharges charges, PassSlots slots, Devices devices) {
        this.charges = charges;
        this.slots = slots;
        this.devices = devices;
    }

    /** Does nothing for a phone at a door. One that gets no charge for whatever reason may still take it. */
    public void enter(Device device) {
        try {
            device.pass()
                    .oneRoom()
                    .ifPresent(room -> slots.ofRoom(device.pass())
                            .ifPresent(evening -> charges.takeIfFree(
                                    room,
                                    evening.session(),
                                    phone(device),
                                    id -> devices.isOutOfUse(new DeviceId(id)))));
        } catch (RuntimeException notNow) {
            LOG.warn("A childcare room’s first phone has no charge of it yet", notNow);
        }
    }

    static RoomPhone phone(Device device) {
        return new RoomPhone(device.id().value(), device.name());
    }
}
