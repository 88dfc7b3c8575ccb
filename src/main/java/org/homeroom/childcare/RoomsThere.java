package org.homeroom.childcare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which children are cared for at slots; for those who may show families the way. */
@Component
public class RoomsThere {

    private final CareRoomRepository rooms;

    RoomsThere(CareRoomRepository rooms) {
        this.rooms = rooms;
    }

    /** @param fromAge youngest it takes, in whole years */
    public record Room(String name, int fromAge, int toAge) {}

    /** The youngest first; none for a slot whose places were only typed in. */
    @Transactional(readOnly = true)
    public Map<SlotId, List<Room>> at(Collection<SlotId> slots) {
        return rooms.findOpen(slots.stream().map(SlotId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        CareRoom::slot,
                        Collectors.mapping(
                                room -> new Room(room.name(), room.fromAge(), room.toAge()), Collectors.toList())));
    }
}
