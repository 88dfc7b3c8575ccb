package org.homeroom.door;

import java.util.HashMap;
import java.util.Map;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.event.SlotId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, while a door is open, whether another instance has let somebody in, or taken a child in: two counts per slot and look. */
@Component
class DoorWatch {

    private final DoorBell bell;
    private final CheckIns checkIns;
    private final RoomsThere rooms;
    private final Map<SlotId, Long> seen = new HashMap<>();

    DoorWatch(DoorBell bell, CheckIns checkIns, RoomsThere rooms) {
        this.bell = bell;
        this.checkIns = checkIns;
        this.rooms = rooms;
    }

    @Scheduled(fixedDelayString = "${homeroom.door.watch:PT1.5S}")
    synchronized void look() {
        var attended = bell.attended();
        seen.keySet().retainAll(attended);
        for (var slot : attended) {
            var count = checkIns.count(slot) + rooms.told(slot);
            var before = seen.put(slot, count);
            if (before == null || before != count) {
                bell.ring(slot);
            }
        }
    }

    /** What nobody writes shows too: that a phone has been silent for a minute more. */
    @Scheduled(fixedDelayString = "${homeroom.door.tick:PT30S}")
    void tick() {
        bell.attended().forEach(bell::tick);
    }
}
