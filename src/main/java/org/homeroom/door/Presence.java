package org.homeroom.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;

/**
 * Who of some people is here, by what was told of them: whoever was said to have come by something that was not taken
 * back, since the earliest of these. It does not matter in which order the doors were heard.
 *
 * @param arrivals what says of each person that they are here, the earliest first; nobody without one
 */
record Presence(Map<PersonId, List<CheckIn>> arrivals) {

    private static final Comparator<CheckIn> EARLIEST =
            Comparator.comparing(CheckIn::at).thenComparing(CheckIn::turn);

    /** @param told of one session, for each person in the order of turns */
    static Presence of(Collection<CheckIn> told) {
        Map<PersonId, Map<String, CheckIn>> standing = new LinkedHashMap<>();
        Map<PersonId, Set<String>> takenBack = new HashMap<>();
        for (var checkIn : told) {
            var of = standing.computeIfAbsent(checkIn.person(), person -> new LinkedHashMap<>());
            switch (checkIn.kind()) {
                case ARRIVED -> of.put(checkIn.clientKey(), checkIn);
                case UNDONE ->
                    checkIn.undoes()
                            .ifPresentOrElse(
                                    key -> takenBack
                                            .computeIfAbsent(checkIn.person(), person -> new HashSet<>())
                                            .add(key),
                                    of::clear);
            }
        }
        Map<PersonId, List<CheckIn>> arrivals = new LinkedHashMap<>();
        standing.forEach((person, of) -> {
            of.keySet().removeAll(takenBack.getOrDefault(person, Set.of()));
            if (!of.isEmpty()) {
                arrivals.put(person, of.values().stream().sorted(EARLIEST).toList());
            }
        });
        return new Presence(arrivals);
    }

    /** Each family of which anything was told. */
    static Map<RegistrationId, Presence> byFamily(List<CheckIn> told) {
        Map<RegistrationId, Presence> presences = new HashMap<>();
        told.stream()
                .collect(Collectors.groupingBy(CheckIn::registration))
                .forEach((family, of) -> presences.put(family, Presence.of(of)));
        return presences;
    }

    /** How many people of all these are here. */
    static int people(Map<RegistrationId, Presence> presences) {
        return presences.values().stream()
                .mapToInt(presence -> presence.arrivals().size())
                .sum();
    }

    boolean isHere(PersonId person) {
        return arrivals.containsKey(person);
    }

    Map<PersonId, Instant> since() {
        Map<PersonId, Instant> since = new HashMap<>();
        arrivals.forEach((person, of) -> since.put(person, of.getFirst().at()));
        return since;
    }

    /** By what each is known to have come: the earliest that a door saw, or else the earliest on paper. */
    Map<PersonId, CheckIn> witnesses() {
        Map<PersonId, CheckIn> witnesses = new HashMap<>();
        arrivals.forEach((person, of) -> witnesses.put(
                person,
                of.stream().filter(checkIn -> !checkIn.isOnPaper()).findFirst().orElseGet(of::getFirst)));
        return witnesses;
    }
}
