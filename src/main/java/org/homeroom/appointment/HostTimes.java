package org.homeroom.appointment;

import java.util.List;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;

/** @param free times that can still be booked, soonest first */
public record HostTimes(Host host, List<SlotSummary> free) {

    public HostTimes {
        free = List.copyOf(free);
    }
}
