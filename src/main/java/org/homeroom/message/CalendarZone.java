package org.homeroom.message;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes a time zone for the days that matter, from Java's own rules: ical4j's are a copy that ages, and it would
 * fetch newer ones from the network.
 */
final class CalendarZone {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarZone() {}

    /** Every change of the clock from the last one before the first day to the first one after the last day. */
    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        var description = new VTimeZone();
        description.add(new TzId(zone.getId()));
        observances(zone, first, last).forEach(description::add);
        return description;
    }

    private static List<Observance> observances(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        var observances = new ArrayList<Observance>();
        ZoneOffsetTransition change = rules.previousTransition(first);
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            observances.add(observance(zone, first, LONG_AGO, offset, offset));
            change = rules.nextTransition(first);
        }
        while (change != null && change.getInstant().isBefore(last)) {
            observances.add(observance(zone, change));
            change = rules.nextTransition(change.getInstant());
        }
        if (change != null) {
            observances.add(observance(zone, change));
        }
        return observances;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        return observance(
                zone,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(
            ZoneId zone, Instant at, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        Observance observance = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(
                new TzName(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at.atZone(zone))));
        return observance;
    }
}
