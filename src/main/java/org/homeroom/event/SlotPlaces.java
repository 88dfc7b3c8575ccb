package org.homeroom.event;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scarce places of a time slot: seats, and childcare places by room. They are counted on the slot's own rows,
 * and each is taken by one conditional update, so that the database alone decides who gets the last one, however many
 * ask at once. Call it as late in a transaction as possible: the rows stay locked until it ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SlotPlaces {

    private static final String TAKE_SEATS = """
            update time_slot set taken = taken + :n
            where id = :slot and state = 'SCHEDULED' and taken + :n <= capacity""";
    private static final String TAKE_CARE = """
            update slot_childcare set taken = taken + :n
            where slot_id = :slot and from_age <= :age and to_age >= :age and taken + :n <= places""";
    private static final String STATE = "select state from time_slot where id = :slot for update";
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
        return seats == 0
                || jdbc.sql(TAKE_SEATS)
                                .param("n", seats)
                                .param("slot", bytes(slot))
                                .update()
                        == 1;
    }

    /**
     * Takes the childcare places band by band, in the bands' order, each from the room that takes the band. False when
     * a room has too few: the caller then rolls back, or frees what it took.
     */
    public boolean takeChildcare(SlotId slot, Map<AgeBand, Integer> children) {
        return new TreeMap<>(children)
                .entrySet().stream()
                        .allMatch(wanted -> update(TAKE_CARE, slot, wanted.getKey(), wanted.getValue()) == 1);
    }

    /** Whether it is not cancelled; it stays so until the transaction ends. */
    public boolean isHeld(SlotId slot) {
        return jdbc.sql(STATE)
                .param("slot", bytes(slot))
                .query(String.class)
                .single()
                .equals(SlotState.SCHEDULED.name());
    }

    /** Takes seats though there may be none left: for people who already stand in the room. */
    public void squeezeIn(SlotId slot, int seats) {
        jdbc.sql(SQUEEZE_IN).param("n", seats).param("slot", bytes(slot)).update();
    }

    public void freeSeats(SlotId slot, int seats) {
        jdbc.sql(FREE_SEATS).param("n", seats).param("slot", bytes(slot)).update();
    }

    public void freeChildcare(SlotId slot, Map<AgeBand, Integer> children) {
        new TreeMap<>(children).forEach((band, n) -> update(FREE_CARE, slot, band, n));
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
