package org.homeroom.registration;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/** What became of earlier lines, for a family that asks itself whether it is worth waiting. */
@Component
class LineHistory {

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final Clock clock;

    LineHistory(RegistrationRepository registrations, EventCatalogue catalogue, Clock clock) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * How many moved up at the latest past slot that had a line: one of the same event, else one of the same kind at the
     * same school.
     */
    OptionalInt movedUpBefore(SlotId id) {
        var event = catalogue.findOfSlot(id).orElseThrow();
        var own = event.slots().stream()
                .filter(slot -> slot.isPast(clock.instant()))
                .sorted(Comparator.comparing(SlotSummary::start).reversed())
                .map(SlotSummary::id)
                .toList();
        var found = latest(own);
        return found.isPresent()
                ? found
                : latest(catalogue.past(event.school().id(), event.details().kind(), clock.instant()));
    }

    private OptionalInt latest(List<SlotId> latestFirst) {
        if (latestFirst.isEmpty()) {
            return OptionalInt.empty();
        }
        var movedUp = registrations
                .countMovedUp(latestFirst.stream().map(SlotId::value).toList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
        return latestFirst.stream()
                .map(SlotId::value)
                .filter(movedUp::containsKey)
                .mapToInt(movedUp::get)
                .findFirst();
    }
}
