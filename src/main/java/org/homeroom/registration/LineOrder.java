package org.homeroom.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeroom.event.SlotId;
import org.springframework.stereotype.Component;

/** The order of a line as staff want it: the same ranks, given to others. */
@Component
class LineOrder {

    private final RegistrationRepository registrations;
    private final Places places;
    private final Outcomes outcomes;

    LineOrder(RegistrationRepository registrations, Places places, Outcomes outcomes) {
        this.registrations = registrations;
        this.places = places;
        this.outcomes = outcomes;
    }

    void set(SlotId slot, List<RegistrationId> wanted) {
        places.lock(slot);
        var line = registrations.findLine(slot.value());
        var ranks = line.stream()
                .map(waiting -> waiting.waiting().rank().orElseThrow())
                .sorted()
                .toList();
        var ordered = new ArrayList<>(line);
        ordered.sort(Comparator.comparingInt(waiting -> place(wanted, waiting)));
        for (int i = 0; i < ranks.size(); i++) {
            ordered.get(i).rank(ranks.get(i));
        }
        places.freed(slot); // another may be next, for whom there is room
        outcomes.tell(slot);
    }

    private static int place(List<RegistrationId> wanted, Registration waiting) {
        int named = wanted.indexOf(waiting.id());
        return named < 0 ? wanted.size() : named;
    }
}
