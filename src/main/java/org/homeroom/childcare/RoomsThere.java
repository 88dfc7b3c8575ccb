package org.homeroom.childcare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which children are cared for at slots; for those who may show families the way. */
@Component
public class RoomsThere {

    private final CareRoomRepository rooms;
    private final HandOverRepository handOvers;

    RoomsThere(CareRoomRepository rooms, HandOverRepository handOvers) {
        this.rooms = rooms;
        this.handOvers = handOvers;
    }

    /**
     * @param name may be empty; its ages then stand for it
     * @param fromAge youngest it takes, in whole years
     */
    public record Room(RoomId id, String name, int fromAge, int toAge) {

        static Room of(CareRoom room) {
            return new Room(room.id(), room.name(), room.fromAge(), room.toAge());
        }

        boolean takes(AgeBand band) {
            return fromAge <= band.youngest() && band.youngest() <= toAge;
        }

        /** Its name, or its ages where it has none. */
        public String sign() {
            return name.isEmpty() ? fromAge + "–" + toAge : name;
        }
    }

    /** The youngest first; none for a slot whose places were only typed in. */
    @Transactional(readOnly = true)
    public Map<SlotId, List<Room>> at(Collection<SlotId> slots) {
        return rooms.findOpen(slots.stream().map(SlotId::value).toList()).stream()
                .collect(Collectors.groupingBy(CareRoom::slot, Collectors.mapping(Room::of, Collectors.toList())));
    }

    /** Also one that was closed since. */
    @Transactional(readOnly = true)
    public Optional<Room> find(RoomId room) {
        return rooms.findById(room.value()).map(Room::of);
    }

    /** Grows with everything that is told of a slot’s rooms, whichever instance wrote it. */
    @Transactional(readOnly = true)
    public long told(SlotId slot) {
        return handOvers.countBySlotId(slot.value());
    }
}
