package org.homeroom.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scarce places of a time slot: seats, and childcare places by room; and how many wait for them. They are counted
 * on the slot's own rows, and each is taken by one conditional update, so that the database alone decides who gets the
 * last one, however many ask at once. Call it as late in a transaction as possible: the rows stay locked until it ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SlotPlaces {

    private static final String TAKE_SEATS = """
            update time_slot set taken = taken + :n
            where id = :slot and state = 'SCHEDULED' and taken + :n <= capacity""";
    private static final String TAKE_SEATS_UNLESS_SOMEBODY_WAITS = TAKE_SEATS + " and waiting = 0";
    private static final String TAKE_CARE = """
            update slot_childcare set taken = taken + :n
            where slot_id = :slot and from_age <= :age and to_age >= :age and taken + :n <= places""";
    private static final String LOCK =
            "select state, capacity - taken as seats from time_slot where id = :slot for update";
    private static final String CARE_ROOMS =
            "select from_age, to_age, places, taken from slot_childcare where slot_id = :slot order by from_age";
    private static final String JOIN_LINE =
            "update time_slot set waiting = waiting + 1, last_rank = last_rank + 1 where id = :slot";
    private static final String END_OF_LINE = "select waiting, last_rank from time_slot where id = :slot";
    private static final String WAITING = "update time_slot set waiting = waiting + :n where id = :slot";
    private static final String SQUEEZE_IN =
            "update time_slot set taken = taken + :n where id = :slot and state = 'SCHEDULED'";
    private static final String FREE_SEATS = "update time_slot set taken = taken - :n where id = :slot";
    private static final String FREE_CARE = """
            update slot_childcare set taken = taken - :n
            where slot_id = :slot and from_age <= :age and to_age >= :age""";

    private final JdbcClient jdbc;

    SlotPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the seats, or none: false when not all are free, or the slot is no longer held. */
    public boolean takeSeats(SlotId slot, int seats) {
        return seats == 0 || update(TAKE_SEATS, slot, seats) == 1;
    }

    /** The same for somebody new: false also when others wait for a seat. */
    public boolean takeSeatsUnlessSomebodyWaits(SlotId slot, int seats) {
        return update(TAKE_SEATS_UNLESS_SOMEBODY_WAITS, slot, seats) == 1;
    }

    /**
     * Takes the childcare places band by band, in the bands' order, each from the room that takes the band. All of them,
     * or none: false when a room has too few.
     */
    public boolean takeChildcare(SlotId slot, Map<AgeBand, Integer> children) {
        var taken = new TreeMap<AgeBand, Integer>();
        for (var wanted : new TreeMap<>(children).entrySet()) {
            if (update(TAKE_CARE, slot, wanted.getKey(), wanted.getValue()) != 1) {
                freeChildcare(slot, taken);
                return false;
            }
            taken.put(wanted.getKey(), wanted.getValue());
        }
        return true;
    }

    /**
     * Locks the slot until the transaction ends, for those who look before they take. Empty when it is cancelled, or
     * there is none. Who locks several does so in the order of their ids, and before anything of a registration is read
     * or written.
     */
    public Optional<Room> lock(SlotId slot) {
        record Row(String state, int seats) {}
        return jdbc.sql(LOCK)
                .param("slot", bytes(slot))
                .query((found, n) -> new Row(found.getString("state"), found.getInt("seats")))
                .optional()
                .filter(row -> row.state().equals(SlotState.SCHEDULED.name()))
                .map(row -> new Room(row.seats(), careRooms(slot)));
    }

    /** One more waits. The slot stays locked until the transaction ends. */
    public EndOfLine joinLine(SlotId slot) {
        jdbc.sql(JOIN_LINE).param("slot", bytes(slot)).update();
        return jdbc.sql(END_OF_LINE)
                .param("slot", bytes(slot))
                .query((found, n) -> new EndOfLine(found.getInt("waiting"), found.getLong("last_rank")))
                .single();
    }

    /**
     * Where one stands who has just joined a line.
     *
     * @param position 1 for who is next
     * @param rank higher than any given out before
     */
    public record EndOfLine(int position, long rank) {}

    /** One who waited waits no longer. */
    public void leaveLine(SlotId slot) {
        update(WAITING, slot, -1);
    }

    /** One who had left the line is back in it, with the rank it had. */
    public void returnToLine(SlotId slot) {
        update(WAITING, slot, 1);
    }

    /** Takes seats though there may be none left, for people who already stand in the room; false when it is cancelled. */
    public boolean squeezeIn(SlotId slot, int seats) {
        return update(SQUEEZE_IN, slot, seats) == 1;
    }

    public void freeSeats(SlotId slot, int seats) {
        if (seats != 0) {
            update(FREE_SEATS, slot, seats);
        }
    }

    public void freeChildcare(SlotId slot, Map<AgeBand, Integer> children) {
        new TreeMap<>(children).forEach((band, n) -> update(FREE_CARE, slot, band, n));
    }

    /** The rooms as they are counted now, the youngest first. */
    List<ChildcarePlaces> careRooms(SlotId slot) {
        return jdbc.sql(CARE_ROOMS)
                .param("slot", bytes(slot))
                .query((row, n) -> new ChildcarePlaces(
                        row.getInt("from_age"), row.getInt("to_age"), row.getInt("places"), row.getInt("taken")))
                .list();
    }

    private int update(String sql, SlotId slot, int n) {
        return jdbc.sql(sql).param("n", n).param("slot", bytes(slot)).update();
    }

    private int update(String sql, SlotId slot, AgeBand band, int n) {
        return jdbc.sql(sql)
                .param("n", n)
                .param("slot", bytes(slot))
                .param("age", band.youngest())
                .update();
    }

    private static byte[] bytes(SlotId slot) {
        return Uuids.bytes(slot.value());
    }
}
