package org.homeroom.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.homeroom.family.Contact;

/**
 * How a school offers places that became free.
 *
 * @param daytimeFrom the hour from which on a day counts, 0 to 23
 * @param daytimeTo the hour until which it counts, 1 to 24
 * @param emailHours how many hours of daytime a family has to answer that is reached by e-mail
 * @param phoneHours one that is reached by phone only
 * @param letterHours one that is reached by neither
 */
public record OfferRules(
        int daytimeFrom, int daytimeTo, int emailHours, int phoneHours, int letterHours, PassingOver passingOver) {

    public static final int HOURS_MOST = 500;
    public static final OfferRules PRESET = new OfferRules(8, 20, 6, 12, 24, PassingOver.SMALLER_MAY_PASS);

    public OfferRules {
        if (daytimeFrom < 0 || daytimeTo > 24 || daytimeFrom >= daytimeTo) {
            throw new IllegalArgumentException("daytime is from an hour to a later one of the same day");
        }
        if (!isHours(emailHours) || !isHours(phoneHours) || !isHours(letterHours)) {
            throw new IllegalArgumentException("an offer lasts 1 to " + HOURS_MOST + " hours");
        }
    }

    /** Until when an offer made now lasts: never at night, never longer than until the slot starts. */
    Instant expiry(Instant now, Contact contact, ZoneId zone, Instant start) {
        var daytime = new Daytime(daytimeFrom, daytimeTo, zone);
        var end = daytime.after(now, Duration.ofHours(hoursFor(contact)));
        return end.isBefore(start) ? end : daytime.latestUntil(start, now);
    }

    /** How many hours of daytime a family has to answer that is reached so. */
    public int hoursFor(Contact contact) {
        if (contact.byEmail().isPresent()) {
            return emailHours;
        }
        return contact.byPhone().isPresent() ? phoneHours : letterHours;
    }

    private static boolean isHours(int hours) {
        return hours >= 1 && hours <= HOURS_MOST;
    }
}
