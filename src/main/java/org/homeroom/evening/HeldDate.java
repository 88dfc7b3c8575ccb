package org.homeroom.evening;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.door.WhoCame.Arrival;
import org.homeroom.evening.EveningReport.Care;
import org.homeroom.evening.EveningReport.Part;
import org.homeroom.evening.EveningReport.Spoken;
import org.homeroom.evening.EveningReport.Turnout;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationOrigin;

/** What was registered for a date, and who came. */
record HeldDate(
        SlotSummary slot,
        int session,
        List<RegistrationDetails> roster,
        Map<RegistrationId, Map<PersonId, Arrival>> there) {

    /** No door opens earlier before a date: who was written down before came for another. */
    private static final Duration DOOR_LONGEST = Duration.ofHours(12);

    /** A walk-in of an earlier date of a series is expected at the later ones. */
    boolean isExpected(RegistrationDetails family) {
        return family.state().holdsPlaces()
                && (family.origin() != RegistrationOrigin.WALK_IN
                        || family.createdAt().isBefore(start().minus(DOOR_LONGEST)));
    }

    private Instant start() {
        return slot.sessions().get(session - 1).start();
    }

    List<RegistrationDetails> expected() {
        return roster.stream().filter(this::isExpected).toList();
    }

    Set<PersonId> whoCame(RegistrationDetails family) {
        return there.getOrDefault(family.id(), Map.of()).keySet();
    }

    boolean isThere(RegistrationDetails family) {
        return there.containsKey(family.id());
    }

    /** When those came whom a door saw. */
    List<Instant> arrivals() {
        return allArrivals()
                .filter(arrival -> !arrival.onPaper())
                .map(Arrival::at)
                .toList();
    }

    /** People of whom nobody knows when they came. */
    int onPaper() {
        return (int) allArrivals().filter(Arrival::onPaper).count();
    }

    private Stream<Arrival> allArrivals() {
        return there.values().stream().flatMap(people -> people.values().stream());
    }

    Turnout turnout() {
        var expected = expected();
        int people =
                expected.stream().mapToInt(family -> family.people().size()).sum();
        int present =
                expected.stream().mapToInt(family -> whoCame(family).size()).sum();
        int whole = (int) expected.stream()
                .filter(family -> isThere(family) && missing(family).isEmpty())
                .count();
        return new Turnout(
                people,
                present,
                expected.size(),
                whole,
                unexpected().stream().mapToInt(family -> whoCame(family).size()).sum());
    }

    List<Part> inPart() {
        return expected().stream()
                .filter(family -> isThere(family) && !missing(family).isEmpty())
                .map(family -> new Part(family, missing(family)))
                .toList();
    }

    List<RegistrationDetails> absent() {
        return there.isEmpty()
                ? List.of()
                : expected().stream().filter(family -> !isThere(family)).toList();
    }

    List<RegistrationDetails> unexpected() {
        return roster.stream()
                .filter(family -> isThere(family) && !isExpected(family))
                .toList();
    }

    List<Spoken> languages() {
        return roster.stream()
                .filter(this::isThere)
                .collect(Collectors.groupingBy(RegistrationDetails::language, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Spoken(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparing(Spoken::families)
                        .reversed()
                        .thenComparing(spoken -> spoken.language().toLanguageTag()))
                .toList();
    }

    Care care() {
        int asked = 0;
        int placed = 0;
        int present = 0;
        for (var family : roster) {
            if (family.state().holdsPlaces()) {
                for (var child : family.children()) {
                    boolean hasPlace = child.childcare().isPresent();
                    asked += hasPlace || child.waitsForCare() ? 1 : 0;
                    placed += hasPlace ? 1 : 0;
                    present += hasPlace && whoCame(family).contains(child.id()) ? 1 : 0;
                }
            }
        }
        return new Care(asked, placed, present);
    }

    private List<PartyPerson> missing(RegistrationDetails family) {
        return family.people().stream()
                .filter(person -> !whoCame(family).contains(person.id()))
                .toList();
    }
}
