package org.homeroom.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.homeroom.event.SlotId;
import org.homeroom.event.Stay;

/**
 * Times for several visits that one family can keep.
 *
 * @param visits one for each visit wished for, in the order of the wishes
 * @param merits what it is best at, among all plans there are
 */
public record Plan(List<Visit> visits, Set<Merit> merits) {

    /** @param doubtful whether the interpreter the family asks for may not be found by then */
    public record Visit(SlotId slot, Stay stay, boolean doubtful) {}

    public Plan {
        visits = List.copyOf(visits);
        merits = Set.copyOf(merits);
        if (visits.isEmpty()) {
            throw new IllegalArgumentException("a plan has a visit");
        }
    }

    public Instant start() {
        return visits.stream()
                .map(visit -> visit.stay().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Instant end() {
        return visits.stream()
                .map(visit -> visit.stay().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** All the time between visits, the way included. */
    public Duration waiting() {
        return visits.stream()
                .map(visit ->
                        Duration.between(visit.stay().start(), visit.stay().end()))
                .reduce(Duration.between(start(), end()), Duration::minus);
    }

    public boolean isDoubtful() {
        return visits.stream().anyMatch(Visit::doubtful);
    }
}
