package org.homeroom.event;

import java.util.List;

/** How the wish to make appointments ended. */
public sealed interface Generation {

    record Made(int appointments) implements Generation {}

    /** Nothing was made: these hosts would be at two places at once. */
    record Busy(List<Offered> hosts) implements Generation {

        public Busy {
            hosts = List.copyOf(hosts);
        }
    }

    /** Nothing was made: the event has been cancelled. */
    record Cancelled() implements Generation {}

    /**
     * What a run would make.
     *
     * @param stays in the order of time; empty when no appointment fits in
     * @param clashes those of them at which the host already has another appointment, or another one of these
     */
    record Offered(String host, List<Stay> stays, List<Stay> clashes) {

        public Offered {
            stays = List.copyOf(stays);
            clashes = List.copyOf(clashes);
        }
    }
}
