package org.homeroom.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeroom.school.Uuids;
import org.springframework.dao.ConcurrencyFailureException;
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
    private static final String AS_PLANNED = " and calendar_sequence = :plan";
    private static final String TAKE_SEATS_UNLESS_SOMEBODY_WAITS = TAKE_SEATS + " and waiting = 0" + AS_PLANNED;
    private static final String TAKE_CARE = """
            update slot_childcare set taken = taken + :n
            where slot_id = :slot and from_age <= :age and to_age >= :age and taken + :n <= places""";
    private static final String LOCK =
            "select state, capacity - taken as seats, calendar_sequence from time_slot where id = :slot for update";
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

    /**
     * The same for somebody new, who has read when and where the slot is without locking it: false also when others wait
     * for a seat, or it has been planned anew since.
     *
     * @param plan the {@link SlotSummary#calendarSequence} that was read
     */
    public boolean takeSeatsUnlessSomebodyWaits(SlotId slot, int seats, int plan) {
        return update(TAKE_SEATS_UNLESS_SOMEBODY_WAITS, slot, seats, plan) == 1;
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
        return row(slot).map(row -> room(slot, row));
    }

    /**
     * The same for those who have read when and where the slot is before they locked it.
     *
     * @throws ConcurrencyFailureException when it has been planned anew since: what was read is not true any more
     */
    public Optional<Room> lock(SlotId slot, int plan) {
        return row(slot).map(row -> {
            if (row.plan() != plan) {
                throw new ConcurrencyFailureException("planned anew since it was read");
            }
            return room(slot, row);
        });
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

    /**
     * Takes seats though there may be none left, for people who already stand in the room and were read the plan; false
     * when it is cancelled, or has been planned anew since.
     */
    public boolean squeezeIn(SlotId slot, int seats, int plan) {
        return update(SQUEEZE_IN + AS_PLANNED, slot, seats, plan) == 1;
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

    private record Row(String state, int seats, int plan) {}

    /** Locked; empty when it is cancelled, or there is none. */
    private Optional<Row> row(SlotId slot) {
        return jdbc.sql(LOCK)
                .param("slot", bytes(slot))
                .query((found, n) ->
                        new Row(found.getString("state"), found.getInt("seats"), found.getInt("calendar_sequence")))
                .optional()
                .filter(row -> row.state().equals(SlotState.SCHEDULED.name()));
    }

    private Room room(SlotId slot, Row row) {
        return new Room(row.seats(), careRooms(slot));
    }

    private int update(String sql, SlotId slot, int n, int plan) {
        return jdbc.sql(sql)
                .param("n", n)
                .param("slot", bytes(slot))
                .param("plan", plan)
                .update();
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
