package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down who came. The database lets one person arrive once, however many doors say so at the same moment; the
 * one that lost reads again and finds the person there.
 */
@Component
class CheckIns {

    private static final int MOST_ATTEMPTS = 5;

    private final CheckInRepository checkIns;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CheckIns(
            CheckInRepository checkIns,
            CurrentStaff staff,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.checkIns = checkIns;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Those of the family for whom this changed something; asked again with the same key, the same answer.
     *
     * @param key made once per tap
     */
    Set<PersonId> record(CheckIn.Kind kind, SlotSummary slot, DoorEntry family, Set<PersonId> who, String key) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> once(kind, slot, family, who, key));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherDoorWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw anotherDoorWasFaster;
                }
            }
        }
    }

    /** The number of the date that a door of this slot is open for: of a series, each is written down for itself. */
    int session(SlotSummary slot) {
        return slot.sessionNearest(clock.instant());
    }

    /** Who of each family is at this session of the slot now, and since when. */
    Map<RegistrationId, Map<PersonId, Instant>> present(SlotId slot, int session) {
        Map<RegistrationId, Map<PersonId, Instant>> present = new HashMap<>();
        for (var checkIn : checkIns.findBySlotIdAndSessionNumberOrderByTurn(slot.value(), session)) {
            apply(checkIn, present.computeIfAbsent(checkIn.registration(), registration -> new HashMap<>()));
        }
        return present;
    }

    /** Who of one family is at the slot now, and since when. */
    Map<PersonId, Instant> present(SlotSummary slot, RegistrationId family) {
        Map<PersonId, Instant> present = new HashMap<>();
        checkIns.findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
                        slot.id().value(), session(slot), family.value())
                .forEach(checkIn -> apply(checkIn, present));
        return present;
    }

    /** Grows with every check-in, whichever instance wrote it. */
    long count(SlotId slot) {
        return checkIns.countBySlotId(slot.value());
    }

    private static void apply(CheckIn checkIn, Map<PersonId, Instant> present) {
        switch (checkIn.kind()) {
            case ARRIVED -> present.put(checkIn.person(), checkIn.at());
            case UNDONE -> present.remove(checkIn.person());
        }
    }

    private Set<PersonId> once(CheckIn.Kind kind, SlotSummary slot, DoorEntry family, Set<PersonId> who, String key) {
        int session = session(slot);
        var before = checkIns.findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
                slot.id().value(), session, family.id().value());
        var sameTap = before.stream()
                .filter(checkIn -> checkIn.clientKey().equals(key))
                .map(CheckIn::person)
                .collect(Collectors.toSet());
        if (!sameTap.isEmpty()) {
            return sameTap;
        }
        var last = before.stream().collect(Collectors.toMap(CheckIn::person, checkIn -> checkIn, (a, b) -> b));
        var changes = new ArrayList<CheckIn>();
        for (var person : family.people().stream().map(PartyPerson::id).toList()) {
            var latest = last.get(person);
            var now = latest == null ? CheckIn.Kind.UNDONE : latest.kind();
            if (who.contains(person) && now != kind) {
                int turn = latest == null ? 1 : latest.turn() + 1;
                changes.add(new CheckIn(
                        kind,
                        slot,
                        session,
                        family.id(),
                        person,
                        turn,
                        clock.instant(),
                        staff.get().id(),
                        key));
            }
        }
        return write(slot.id(), changes);
    }

    private Set<PersonId> write(SlotId slot, List<CheckIn> changes) {
        if (!changes.isEmpty()) {
            checkIns.saveAllAndFlush(changes);
            var arrived = (int) changes.stream()
                    .filter(change -> change.kind() == CheckIn.Kind.ARRIVED)
                    .count();
            events.publishEvent(new CheckedIn(slot, arrived));
        }
        return changes.stream().map(CheckIn::person).collect(Collectors.toSet());
    }
}
