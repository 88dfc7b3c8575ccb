package org.homeroom.event;

import java.util.Arrays;
import java.util.List;
import org.homeroom.school.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in which rooms the children of a slot are cared for, and how many places each has. {@link #lock} first: who
 * counts the children a slot promised to, and plans by that, may not be overtaken by a family that takes a place.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildcarePlanning {

    private static final String LOCK_ROOMS = "select from_age from slot_childcare where slot_id = :slot for update";
    private static final String CLEAR = "delete from slot_childcare where slot_id = :slot";
    private static final String ADD = """
            insert into slot_childcare (slot_id, from_age, to_age, places, taken)
            values (:slot, :fromAge, :toAge, :places, :taken)""";
    private static final String STAFFED = "update time_slot set childcare_staffed = true where id = :slot";

    private final SlotPlaces slots;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChildcarePlanning(SlotPlaces slots, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.slots = slots;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps others from taking or freeing places until the transaction ends. False when the slot was cancelled. */
    public boolean lock(SlotId slot) {
        boolean held = slots.lock(slot).isPresent();
        jdbc.sql(LOCK_ROOMS).param("slot", bytes(slot)).query(Integer.class).list();
        return held;
    }

    /** The rooms as they are counted now, the youngest first. */
    public List<ChildcarePlaces> rooms(SlotId slot) {
        return slots.careRooms(slot);
    }

    /**
     * These rooms and no others, from now on instead of what was typed in for the slot.
     *
     * @param rooms for separate ages, each with the places its children have been promised as taken; those may be more
     *     than it has
     */
    public void plan(SlotId slot, List<ChildcarePlaces> rooms) {
        var before = rooms(slot);
        jdbc.sql(CLEAR).param("slot", bytes(slot)).update();
        for (var room : rooms) {
            jdbc.sql(ADD)
                    .param("slot", bytes(slot))
                    .param("fromAge", room.fromAge())
                    .param("toAge", room.toAge())
                    .param("places", room.places())
                    .param("taken", room.taken())
                    .update();
        }
        jdbc.sql(STAFFED).param("slot", bytes(slot)).update();
        boolean more = Arrays.stream(AgeBand.values()).anyMatch(band -> left(band, rooms) > left(band, before));
        if (more) {
            events.publishEvent(new PlacesFreed(slot));
        }
    }

    private static int left(AgeBand band, List<ChildcarePlaces> rooms) {
        return rooms.stream()
                .filter(room -> room.takes(band))
                .mapToInt(ChildcarePlaces::left)
                .sum();
    }

    private static byte[] bytes(SlotId slot) {
        return Uuids.bytes(slot.value());
    }
}
