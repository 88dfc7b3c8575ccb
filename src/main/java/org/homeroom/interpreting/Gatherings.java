package org.homeroom.interpreting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventId;
import org.homeroom.registration.RegistrationDetails;

/** Finds families that could hear one interpreter together. It only suggests: staff ask the families, and move them. */
final class Gatherings {

    private record Group(EventId event, InterpretedLanguage language) {}

    private Gatherings() {}

    /** @param jobs of all slots of the events in question */
    static List<Gathering> of(List<Job> jobs, Instant now) {
        Map<Group, List<Job>> groups = new LinkedHashMap<>();
        jobs.stream()
                .filter(job -> !job.families().isEmpty())
                .filter(job ->
                        !job.slot().isCancelled() && now.isBefore(job.slot().start()))
                .forEach(job -> groups.computeIfAbsent(
                                new Group(job.event().id(), job.key().language()), first -> new ArrayList<>())
                        .add(job));
        return groups.values().stream()
                .filter(spread -> spread.size() > 1)
                .flatMap(spread -> gathering(spread).stream())
                .toList();
    }

    /** Where somebody is booked already, else where most of them are. */
    private static Optional<Gathering> gathering(List<Job> spread) {
        var to = spread.stream()
                .max(Comparator.comparing((Job job) ->
                                !job.live().isEmpty() || job.state().isCovered())
                        .thenComparing(job -> job.families().size()))
                .orElseThrow();
        var others = spread.stream()
                .filter(job -> job != to && job.state().isOpen())
                .filter(job -> job.families().stream().anyMatch(Gatherings::mayMove))
                .toList();
        int left = to.slot().placesLeft();
        int families = 0;
        for (var job : others) {
            for (var family : job.families()) {
                int seats = family.people().size();
                if (mayMove(family) && seats <= left) {
                    left -= seats;
                    families++;
                }
            }
        }
        return families == 0
                ? Optional.empty()
                : Optional.of(new Gathering(
                        to.event(),
                        to.key().language(),
                        to.slot(),
                        others.stream().map(Job::slot).toList(),
                        families));
    }

    /** Who named a wish of their own, or needs childcare there, is left where they are. */
    private static boolean mayMove(RegistrationDetails family) {
        return family.wishes().interpreters().stream()
                        .allMatch(request -> request.note().isBlank())
                && family.children().stream()
                        .allMatch(child -> child.childcare().isEmpty());
    }
}
