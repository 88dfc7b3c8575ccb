package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationRepository.ChildcareCount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the children who hold or await a childcare place. Who they are is for {@link Rosters} to say. */
@Component
@Transactional(readOnly = true)
public class ChildcareDemands {

    private final RegistrationRepository registrations;

    ChildcareDemands(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    public ChildcareDemand of(SlotId slot) {
        return of(List.of(slot)).getOrDefault(slot, ChildcareDemand.NONE);
    }

    /** Those slots at which somebody asks for childcare. */
    public Map<SlotId, ChildcareDemand> of(Collection<SlotId> slots) {
        return registrations.countChildcare(slots.stream().map(SlotId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        count -> new SlotId(count.slot()),
                        Collectors.collectingAndThen(Collectors.toList(), ChildcareDemands::demand)));
    }

    private static ChildcareDemand demand(List<ChildcareCount> counts) {
        return new ChildcareDemand(
                sum(counts.stream().filter(count -> count.state().holdsPlaces())),
                sum(counts.stream().filter(count -> !count.state().holdsPlaces())));
    }

    private static SortedMap<AgeBand, Integer> sum(Stream<ChildcareCount> counts) {
        return counts.collect(
                Collectors.toMap(ChildcareCount::band, count -> (int) count.children(), Integer::sum, TreeMap::new));
    }
}
