package org.homeroom.school;

import java.time.Duration;

/**
 * What a school decided about meeting families.
 *
 * @param walking how long a family needs from one room to the next
 * @param spokenLead how long before it is needed a spoken-language interpreter is asked for
 * @param signedLead the same for sign language
 */
public record Settings(Duration walking, Duration spokenLead, Duration signedLead) {

    public static final int WALKING_MINUTES_MOST = 60;
    public static final int LEAD_DAYS_MOST = 90;

    public Settings {
        if (walking.isNegative() || walking.toMinutes() > WALKING_MINUTES_MOST) {
            throw new IllegalArgumentException("walking takes 0 to " + WALKING_MINUTES_MOST + " minutes");
        }
        if (isNoLead(spokenLead) || isNoLead(signedLead)) {
            throw new IllegalArgumentException("interpreters are asked for 0 to " + LEAD_DAYS_MOST + " days before");
        }
    }

    public Duration lead(boolean signed) {
        return signed ? signedLead : spokenLead;
    }

    private static boolean isNoLead(Duration lead) {
        return lead.isNegative() || lead.toDays() > LEAD_DAYS_MOST;
    }
}
