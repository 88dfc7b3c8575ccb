package org.homeroom.appointment;

import java.util.List;
import java.util.Set;
import org.homeroom.event.HostId;

/**
 * Plans to choose from, at most one for each {@link Merit}.
 *
 * @param plans none when nothing fits
 * @param withoutTimes those of the wished hosts who have no time that the family could take
 */
public record Proposal(List<Plan> plans, Set<HostId> withoutTimes) {

    public Proposal {
        plans = List.copyOf(plans);
        withoutTimes = Set.copyOf(withoutTimes);
    }
}
