package org.homeroom.appointment;

import java.time.Instant;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.LeadTimes;
import org.homeroom.language.LanguageCodes;

/** How sure a family is to be understood at a time. Each has its words under {@code appointment.interpreter.*}. */
public enum Prospect {
    /** The host speaks its language. */
    SPOKEN,
    /** An interpreter for its language stands ready then. */
    READY,
    /** There is enough time to find one. */
    IN_TIME,
    /** The time is short; the school will try. */
    LATE;

    static Prospect of(SlotSummary slot, InterpreterWish wish, LeadTimes leadTimes, Instant now) {
        var language = LanguageCodes.bcp47(wish.language());
        if (slot.details().spoken().contains(language)) {
            return SPOKEN;
        }
        if (slot.details().interpreters().contains(language)) {
            return READY;
        }
        return leadTimes.lead(slot, wish.signed(), now).late() ? LATE : IN_TIME;
    }
}
