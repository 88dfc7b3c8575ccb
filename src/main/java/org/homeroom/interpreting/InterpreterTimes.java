package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/** When interpreters are taken, on all dates of a series. */
@Component
class InterpreterTimes {

    private final BookingRepository bookings;
    private final EventCatalogue catalogue;
    private final Clock clock;

    InterpreterTimes(BookingRepository bookings, EventCatalogue catalogue, Clock clock) {
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The live bookings of this interpreter that take any of the slot's dates to come. Under the interpreter's lock. */
    List<BookingEntity> taking(InterpreterId who, SlotSummary slot) {
        var dates = slot.coming(clock.instant());
        if (dates.isEmpty()) {
            return List.of();
        }
        var around = bookings.findAround(
                who.value(), dates.getFirst().start(), dates.getLast().end());
        var clashing = catalogue
                .slots(around.stream().map(booking -> booking.job().slot()).toList())
                .stream()
                .filter(other -> clash(dates, other.sessions()))
                .map(SlotSummary::id)
                .collect(Collectors.toSet());
        return around.stream()
                .filter(booking -> clashing.contains(booking.job().slot()))
                .toList();
    }

    static boolean clash(List<SlotSession> dates, List<SlotSession> others) {
        return dates.stream().anyMatch(date -> others.stream().anyMatch(date::overlaps));
    }
}
