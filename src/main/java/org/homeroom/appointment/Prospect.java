package org.homeroom.appointment;

import java.time.Instant;
import java.util.Set;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.LeadTimes;
import org.homeroom.language.LanguageCodes;

/** How sure a family is to be understood at a time. Each has its words under {@code appointment.interpreter.*}. */
public enum Prospect {
    /** The host speaks its language. */
    SPOKEN,
    /** An interpreter for its language is booked for that time and has said yes. */
    READY,
    /** The school says that one will be there; nobody is booked yet. */
    PLANNED,
    /** There is enough time to find one. */
    IN_TIME,
    /** The time is short; the school will try. */
    LATE;

    /** @param ready for whom interpreters have said yes */
    static Prospect of(SlotSummary slot, InterpreterWish wish, Set<JobKey> ready, LeadTimes leadTimes, Instant now) {
        var language = LanguageCodes.bcp47(wish.language());
        if (slot.details().spoken().contains(language)) {
            return SPOKEN;
        }
        if (ready.contains(new JobKey(slot.id(), new InterpretedLanguage(wish.language(), wish.signed())))) {
            return READY;
        }
        if (slot.details().interpreters().contains(language)) {
            return PLANNED;
        }
        return leadTimes.lead(slot, wish.signed(), now).late() ? LATE : IN_TIME;
    }
}
