package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who came, from whatever door or list. */
@Component
class CheckIns {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CheckInRepository checkIns;
    private final Clock clock;

    CheckIns(CheckInRepository checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** The number of the date that a door of this slot is open for: of a series, each is written down for itself. */
    int session(SlotSummary slot) {
        return slot.sessionNearest(clock.instant());
    }

    /** Who of each family is at this session of the slot now, and since when. */
    Map<RegistrationId, Map<PersonId, Instant>> present(SlotId slot, int session) {
        Map<RegistrationId, Map<PersonId, Instant>> present = new HashMap<>();
        Presence.byFamily(checkIns.findBySlotIdAndSessionNumberOrderByTurn(slot.value(), session))
                .forEach((family, presence) -> present.put(family, presence.since()));
        return present;
    }

    /** Who of one family is at the slot now, and since when. */
    Map<PersonId, Instant> present(SlotSummary slot, RegistrationId family) {
        return presence(slot.id(), session(slot), family).since();
    }

    boolean isHere(SlotSummary slot, int session, RegistrationId family, PersonId person) {
        return presence(slot.id(), session, family).isHere(person);
    }

    /** How the families stand now of whom anything was heard since; all of them when that is null. */
    Map<RegistrationId, Presence> since(SlotId slot, int session, @Nullable Instant heard) {
        if (heard == null) {
            return Presence.byFamily(checkIns.findBySlotIdAndSessionNumberOrderByTurn(slot.value(), session));
        }
        var families = checkIns.findFamiliesHeardOf(slot.value(), session, heard);
        return families.isEmpty()
                ? Map.of()
                : Presence.byFamily(checkIns.findBySlotIdAndSessionNumberAndRegistrationIdInOrderByTurn(
                        slot.value(), session, families));
    }

    /** How many people are at this session of the slot. */
    int here(SlotId slot, int session) {
        var families = checkIns.findFamiliesTakenBack(slot.value(), session);
        if (families.isEmpty()) {
            return checkIns.countArrived(slot.value(), session, List.of(NOBODY));
        }
        return checkIns.countArrived(slot.value(), session, families)
                + Presence.people(Presence.byFamily(checkIns.findBySlotIdAndSessionNumberAndRegistrationIdInOrderByTurn(
                        slot.value(), session, families)));
    }

    /** How one family stands at this session of the slot. */
    Presence presence(SlotId slot, int session, RegistrationId family) {
        return Presence.of(checkIns.findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
                slot.value(), session, family.value()));
    }

    /** What was typed in from paper, as it was typed. */
    List<CheckIn> onPaper(SlotId slot, int session) {
        return checkIns.findBySlotIdAndSessionNumberAndOnPaperTrueOrderByRecordedAt(slot.value(), session);
    }

    /** What has been written under these keys. */
    Map<String, List<CheckIn>> under(Collection<String> keys) {
        return checkIns.findByClientKeyIn(keys).stream().collect(Collectors.groupingBy(CheckIn::clientKey));
    }

    /** Grows with every check-in, whichever instance wrote it. */
    long count(SlotId slot) {
        return checkIns.countBySlotId(slot.value());
    }
}
