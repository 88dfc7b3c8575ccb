package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeroom.account.AccountId;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
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
class CheckInBook {

    /** Five doors that all come back at once write of the same families, and all but one begin anew each time. */
    private static final int MOST_ATTEMPTS = 8;

    private final CheckInRepository checkIns;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CheckInBook(
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
        return again(() -> once(kind, slot, family, who, key));
    }

    /**
     * Writes all of it in one transaction, but for what was written before. It is kept also where it changes nothing: a
     * person may have come earlier than another door has said.
     */
    void tell(List<Told> told) {
        var inOneOrder = told.stream()
                .sorted(Comparator.comparing((Told each) -> each.registration().value())
                        .thenComparing(each -> each.undoes() != null)
                        .thenComparing(Told::at))
                .toList();
        again(() -> write(inOneOrder));
    }

    private <T> T again(Supplier<T> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> writing.get()));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherDoorWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw anotherDoorWasFaster;
                }
            }
        }
    }

    private Set<PersonId> once(CheckIn.Kind kind, SlotSummary slot, DoorEntry family, Set<PersonId> who, String key) {
        int session = slot.sessionNearest(clock.instant());
        var before = checkIns.findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
                slot.id().value(), session, family.id().value());
        var sameTap = before.stream()
                .filter(checkIn -> checkIn.clientKey().equals(key))
                .map(CheckIn::person)
                .collect(Collectors.toSet());
        if (!sameTap.isEmpty()) {
            return sameTap;
        }
        var presence = Presence.of(before);
        var changed = family.people().stream()
                .map(PartyPerson::id)
                .filter(who::contains)
                .filter(person -> presence.isHere(person) != (kind == CheckIn.Kind.ARRIVED))
                .collect(Collectors.toSet());
        var told = new Told(kind, slot, session, family.id(), changed, clock.instant(), key, null, null, false);
        write(rows(told, before, staff.get().id(), clock.instant()), before);
        return changed;
    }

    private boolean write(List<Told> told) {
        var by = staff.get().id();
        var known = checkIns.findByClientKeyIn(told.stream().map(Told::key).collect(Collectors.toSet())).stream()
                .map(CheckIn::clientKey)
                .collect(Collectors.toSet());
        var news = told.stream().filter(each -> !known.contains(each.key())).toList();
        var bySession = news.stream().collect(Collectors.groupingBy(each -> new Session(each.slot(), each.session())));
        bySession.forEach((session, ofIt) -> {
            var families =
                    ofIt.stream().map(each -> each.registration().value()).collect(Collectors.toSet());
            var before = checkIns.findBySlotIdAndSessionNumberAndRegistrationIdInOrderByTurn(
                    session.slot().id().value(), session.number(), families);
            var soFar = new ArrayList<>(before);
            var now = clock.instant();
            ofIt.forEach(each -> soFar.addAll(rows(each, soFar, by, now)));
            write(soFar.subList(before.size(), soFar.size()), before);
        });
        return true;
    }

    private static List<CheckIn> rows(Told told, List<CheckIn> before, AccountId by, Instant now) {
        Map<PersonId, Integer> turns = new HashMap<>();
        before.stream()
                .filter(checkIn -> checkIn.registration().equals(told.registration()))
                .forEach(checkIn -> turns.merge(checkIn.person(), checkIn.turn(), Math::max));
        return told.people().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(person -> new CheckIn(told, person, turns.getOrDefault(person, 0) + 1, by, now))
                .toList();
    }

    /** @param before of all families that are written of */
    private void write(List<CheckIn> rows, List<CheckIn> before) {
        if (rows.isEmpty()) {
            return;
        }
        checkIns.saveAllAndFlush(rows);
        var after = new ArrayList<>(before);
        after.addAll(rows);
        int arrived = Presence.people(Presence.byFamily(after)) - Presence.people(Presence.byFamily(before));
        events.publishEvent(new CheckedIn(rows.getFirst().slot(), Math.max(0, arrived)));
    }

    private record Session(SlotSummary slot, int number) {}
}
