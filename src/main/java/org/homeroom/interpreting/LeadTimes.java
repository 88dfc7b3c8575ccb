package org.homeroom.interpreting;

import java.time.Instant;
import org.homeroom.event.SlotSummary;

/**
 * How long before a time slot interpreters have to be asked for. Districts ask for 5 to 14 days for spoken languages
 * and three to four weeks for sign languages, and pay what is cancelled less than a day before.
 *
 * @param chargedHours what is given up so shortly before is paid nevertheless
 */
public record LeadTimes(int spokenDays, int signedDays, int chargedHours) {

    public static final LeadTimes PRESET = new LeadTimes(5, 21, 24);
    public static final int DAYS_MOST = 90;
    public static final int HOURS_MOST = 240;

    public LeadTimes {
        if (Math.min(spokenDays, Math.min(signedDays, chargedHours)) < 0
                || Math.max(spokenDays, signedDays) > DAYS_MOST
                || chargedHours > HOURS_MOST) {
            throw new IllegalArgumentException("at most %d days and %d hours".formatted(DAYS_MOST, HOURS_MOST));
        }
    }

    /** For somebody who asks at this moment. */
    public Lead lead(SlotSummary slot, boolean signed, Instant asked) {
        var day = slot.start().atZone(slot.zone()).toLocalDate();
        var due = day.minusDays(signed ? signedDays : spokenDays);
        return new Lead(due, asked.atZone(slot.zone()).toLocalDate().isAfter(due));
    }

    boolean isCharged(Instant start, Instant now) {
        return now.isAfter(start.minusSeconds(chargedHours * 3600L));
    }
}
