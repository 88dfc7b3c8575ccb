package org.homeroom.door;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
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
     * That somebody came.
     *
     * @param onPaper whether only a list on paper says so: its time is seldom more than when the slot began
     */
    public record Arrival(Instant at, boolean onPaper) {}

    /**
     * Who of each family came; no family of which nobody came.
     *
     * @param session the number of the date, from 1
     */
    public Map<RegistrationId, Map<PersonId, Arrival>> at(SlotId slot, int session) {
        Map<RegistrationId, Map<PersonId, Arrival>> came = new HashMap<>();
        checkIns.since(slot, session, null).forEach((family, presence) -> {
            var people = arrivals(presence);
            if (!people.isEmpty()) {
                came.put(family, people);
            }
        });
        return came;
    }

    /** The families of which somebody came to any of its dates, and the number of the last of these. */
    public Map<RegistrationId, Integer> lastDates(SlotSummary slot) {
        Map<RegistrationId, Integer> last = new HashMap<>();
        for (int session = 1; session <= slot.sessions().size(); session++) {
            for (var family : at(slot.id(), session).keySet()) {
                last.put(family, session);
            }
        }
        return last;
    }

    /** The number of the last of its dates to which somebody of this family came. */
    public OptionalInt lastDate(SlotSummary slot, RegistrationId family) {
        int dates = slot.sessions().size();
        return IntStream.range(0, dates)
                .map(before -> dates - before)
                .filter(session -> !checkIns.presence(slot.id(), session, family)
                        .arrivals()
                        .isEmpty())
                .findFirst();
    }

    /** Whether anybody of any family came to any of its dates. */
    public boolean didAnybodyCome(SlotSummary slot) {
        return checkIns.count(slot.id()) > 0
                && IntStream.rangeClosed(1, slot.sessions().size())
                        .anyMatch(session -> checkIns.here(slot.id(), session) > 0);
    }

    /** Whether the last of its dates is past its end and closed, by staff or by itself two hours later. */
    public boolean isEnded(SlotSummary slot, Instant now) {
        return closings.isEnded(slot, slot.sessions().size(), now);
    }

    private static Map<PersonId, Arrival> arrivals(Presence presence) {
        return presence.witnesses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Arrival(
                                entry.getValue().at(), entry.getValue().isOnPaper())));
    }
}
