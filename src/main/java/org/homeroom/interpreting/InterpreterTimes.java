package org.homeroom.interpreting;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/** When interpreters are taken, on all dates of a series too. */
@Component
class InterpreterTimes {

    private static final Duration SERIES_LONGEST = Duration.ofDays(400);

    private final BookingRepository bookings;
    private final EventCatalogue catalogue;

    InterpreterTimes(BookingRepository bookings, EventCatalogue catalogue) {
        this.bookings = bookings;
        this.catalogue = catalogue;
    }

    /** The live bookings of this interpreter that take any of the slot's time. Under the interpreter's lock. */
    List<BookingEntity> taking(InterpreterId who, SlotSummary slot) {
        var around = bookings.findStarting(
                who.value(), slot.start().minus(SERIES_LONGEST), slot.details().lastEnd());
        var clashing = catalogue
                .slots(around.stream().map(booking -> booking.job().slot()).toList())
                .stream()
                .filter(other -> slot.clashesWith(other, Duration.ZERO))
                .map(SlotSummary::id)
                .collect(Collectors.toSet());
        return around.stream()
                .filter(booking -> clashing.contains(booking.job().slot()))
                .toList();
    }
}
