package org.homeroom.interpreting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/** When families are reminded of their interpreter: for each date, from nine o'clock on the working day before. */
@Component
class Reminders {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final SchoolService schools;
    private final Clock clock;

    Reminders(SchoolService schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    /** For the first date that has not begun; that may have passed. */
    Optional<Instant> first(SlotSummary slot) {
        return notBegun(slot).map(date -> dayBefore(slot, date)).min(Comparator.naturalOrder());
    }

    /** The dates families are to be reminded of by now. */
    List<SlotSession> due(SlotSummary slot) {
        return notBegun(slot)
                .filter(date -> !clock.instant().isBefore(dayBefore(slot, date)))
                .toList();
    }

    /** For the first date that is not due yet. */
    Optional<Instant> next(SlotSummary slot) {
        return notBegun(slot)
                .map(date -> dayBefore(slot, date))
                .filter(clock.instant()::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<SlotSession> notBegun(SlotSummary slot) {
        return slot.sessions().stream().filter(date -> clock.instant().isBefore(date.start()));
    }

    private Instant dayBefore(SlotSummary slot, SlotSession date) {
        var school = schools.get(slot.school());
        return new SchoolWeek(school.region())
                .workingDayBefore(school.dayOf(date.start()))
                .atTime(OFFICE_OPENS)
                .atZone(school.zone())
                .toInstant();
    }
}
