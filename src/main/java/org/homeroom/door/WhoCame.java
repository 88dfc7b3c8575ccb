package org.homeroom.door;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came, for those who thank them or write it down; they answer for who may see it. */
@Component
@Transactional(readOnly = true)
public class WhoCame {

    private final CheckIns checkIns;
    private final Closings closings;

    WhoCame(CheckIns checkIns, Closings closings) {
        this.checkIns = checkIns;
        this.closings = closings;
    }

    /**
     * Who of each family came, and when first; no family of which nobody came.
     *
     * @param session the number of the date, from 1
     */
    public Map<RegistrationId, Map<PersonId, Instant>> at(SlotId slot, int session) {
        return checkIns.present(slot, session).entrySet().stream()
                .filter(family -> !family.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The families of which somebody came to any of its dates. */
    public Set<RegistrationId> ever(SlotSummary slot) {
        return IntStream.rangeClosed(1, slot.sessions().size())
                .boxed()
                .flatMap(session -> at(slot.id(), session).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the last of its dates is past its end and closed, by staff or by itself two hours later. */
    public boolean isEnded(SlotSummary slot, Instant now) {
        return closings.isEnded(slot, slot.sessions().size(), now);
    }
}
