package org.homeroom.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        var ids = slots.stream().map(SlotId::value).toList();
        var demands = new HashMap<SlotId, ChildcareDemand>();
        registrations
                .countChildcareHeld(ids)
                .forEach(count -> demand(demands, count).held().put(count.band(), (int) count.children()));
        registrations
                .countChildcareWaiting(ids)
                .forEach(count -> demand(demands, count).waiting().put(count.band(), (int) count.children()));
        return demands;
    }

    private static ChildcareDemand demand(Map<SlotId, ChildcareDemand> demands, ChildcareCount count) {
        return demands.computeIfAbsent(
                new SlotId(count.slot()), first -> new ChildcareDemand(new TreeMap<>(), new TreeMap<>()));
    }
}
