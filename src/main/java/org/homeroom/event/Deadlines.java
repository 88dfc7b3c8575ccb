package org.homeroom.event;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Until when families may do something by themselves. Staff may do it for them as long as the slot lasts.
 *
 * @param registration register
 * @param change change who comes, move to or from another slot, or cancel
 * @param childcare ask for childcare: carers have to be found in time
 */
public record Deadlines(Instant registration, Instant change, Instant childcare) {

    /** All of it until the same moment; without a word of the school that is when the slot starts. */
    public static Deadlines at(Instant moment) {
        return new Deadlines(moment, moment, moment);
    }

    boolean areAfter(Instant moment) {
        return registration.isAfter(moment) || change.isAfter(moment) || childcare.isAfter(moment);
    }

    Deadlines each(UnaryOperator<Instant> moved) {
        return new Deadlines(moved.apply(registration), moved.apply(change), moved.apply(childcare));
    }
}
