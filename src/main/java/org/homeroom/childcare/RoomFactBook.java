package org.homeroom.childcare;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.HandOver.Fetched;
import org.homeroom.childcare.RoomFactAnswer.Accepted;
import org.homeroom.childcare.RoomFactAnswer.Known;
import org.homeroom.childcare.RoomFactAnswer.Later;
import org.homeroom.childcare.RoomFactAnswer.Refused;
import org.homeroom.family.PersonId;
import org.homeroom.registration.CareParties;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what a phone in a childcare room tells, each fact once, whatever their order. All in one transaction; where
 * one of them keeps the others out, each in its own.
 */
@Component
class RoomFactBook {

    private static final Logger LOG = LoggerFactory.getLogger(RoomFactBook.class);
    private static final int MOST_ATTEMPTS = 5;

    private final HandOverRepository handOvers;
    private final PickUps pickUps;
    private final CareParties families;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RoomFactBook(
            HandOverRepository handOvers,
            PickUps pickUps,
            CareParties families,
            CurrentStaff staff,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.handOvers = handOvers;
        this.pickUps = pickUps;
        this.families = families;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order in which they were told. */
    List<RoomFactAnswer> write(RoomEvening room, RoomPhone phone, List<RoomFact> facts) {
        var once = new LinkedHashMap<UUID, RoomFact>();
        facts.forEach(fact -> once.putIfAbsent(fact.id(), fact));
        var all = List.copyOf(once.values());
        if (all.isEmpty()) {
            return List.of();
        }
        try {
            return again(() -> new Page(room, phone).write(all));
        } catch (CannotCreateTransactionException noDatabase) {
            return all.stream().map(fact -> later(fact, noDatabase)).toList();
        } catch (RuntimeException oneOfThem) {
            LOG.warn("{} facts of a childcare room’s phone are written one by one", all.size(), oneOfThem);
            return inTurn(all).map(fact -> alone(room, phone, fact)).toList();
        }
    }

    private RoomFactAnswer alone(RoomEvening room, RoomPhone phone, RoomFact fact) {
        try {
            return again(() -> new Page(room, phone).write(List.of(fact))).getFirst();
        } catch (RuntimeException notNow) { // also a fault of ours: it must not keep the phone's other facts out
            return later(fact, notNow);
        }
    }

    private static RoomFactAnswer later(RoomFact fact, RuntimeException notNow) {
        LOG.warn("A fact of a childcare room’s phone was not written and will be told again", notNow);
        return new Later(fact.id(), Later.Why.BUSY);
    }

    private <T> T again(Supplier<T> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> writing.get()));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherPhoneWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw anotherPhoneWasFaster;
                }
            }
        }
    }

    /** What is judged by others comes after them. */
    private static Stream<RoomFact> inTurn(List<RoomFact> facts) {
        return facts.stream().sorted(Comparator.comparing(RoomFactBook::turn));
    }

    private static int turn(RoomFact fact) {
        return switch (fact) {
            case RoomFact.In in -> 0;
            case RoomFact.Out out -> 0;
            case RoomFact.Undone undone -> 1;
            case RoomFact.Carers carers -> 1;
            case RoomFact.Closed closed -> 2;
        };
    }

    /** What one phone tells at one time. */
    private final class Page {

        private final RoomEvening room;
        private final RoomPhone phone;
        private final Map<RegistrationId, Optional<RegistrationDetails>> read = new HashMap<>();
        private final Map<UUID, HandOver> written = new HashMap<>();

        Page(RoomEvening room, RoomPhone phone) {
            this.room = room;
            this.phone = phone;
        }

        List<RoomFactAnswer> write(List<RoomFact> facts) {
            var known = handOvers
                    .findByFactIdIn(facts.stream().map(RoomFact::id).toList())
                    .stream()
                    .collect(Collectors.toMap(HandOver::fact, Function.identity()));
            Map<UUID, RoomFactAnswer> answers = new HashMap<>();
            inTurn(facts)
                    .forEach(fact -> answers.put(
                            fact.id(),
                            Optional.ofNullable(known.get(fact.id()))
                                    .map(this::known)
                                    .orElseGet(() -> judge(fact))));
            if (!written.isEmpty()) {
                events.publishEvent(new CareChanged(room.slot()));
            }
            return facts.stream()
                    .map(fact -> Objects.requireNonNull(answers.get(fact.id())))
                    .toList();
        }

        private RoomFactAnswer known(HandOver row) {
            return row.isOf(room.school())
                    ? new Known(row.fact(), row.note().orElse(null))
                    : new Refused(row.fact(), Refused.Why.MALFORMED);
        }

        private RoomFactAnswer judge(RoomFact fact) {
            return switch (fact) {
                case RoomFact.In in ->
                    isOfFamily(in.registration(), in.child()) ? accept(fact, null) : unknownChild(fact);
                case RoomFact.Out out ->
                    isOfFamily(out.registration(), out.child()) ? fetched(out) : unknownChild(fact);
                case RoomFact.Undone undone -> undo(undone);
                case RoomFact.Carers carers -> accept(fact, null);
                case RoomFact.Closed closed ->
                    hasChildrenInside() ? new Refused(fact.id(), Refused.Why.CHILDREN_INSIDE) : accept(fact, null);
            };
        }

        private RoomFactAnswer fetched(RoomFact.Out out) {
            return switch (out.how()) {
                case CODE -> accept(out, null);
                case LOST_CODE -> fetched(out, ofParty(out));
                case LISTED -> fetched(out, listed(out));
            };
        }

        private RoomFactAnswer fetched(RoomFact.Out out, Optional<Fetched> adult) {
            return adult.<RoomFactAnswer>map(known -> accept(out, known))
                    .orElseGet(() -> new Refused(out.id(), Refused.Why.MALFORMED));
        }

        /** Also one who has left the party since. */
        private Optional<Fetched> ofParty(RoomFact.Out out) {
            return family(out.registration()).stream()
                    .flatMap(family -> family.household().guardians().stream())
                    .filter(guardian -> guardian.id().value().equals(out.adult()))
                    .findFirst()
                    .map(guardian -> new Fetched(
                            guardian.id().value(),
                            guardian.name(),
                            pickUps.of(out.registration()).isBarred(guardian.name()) ? HandOverNote.MUST_NOT : null));
        }

        private Optional<Fetched> listed(RoomFact.Out out) {
            return Optional.ofNullable(out.adult()).flatMap(pickUps.of(out.registration())::fetched);
        }

        private RoomFactAnswer undo(RoomFact.Undone undone) {
            var target = Optional.ofNullable(written.get(undone.undoes()))
                    .or(() -> handOvers.findByFactIdIn(List.of(undone.undoes())).stream()
                            .findFirst());
            if (target.isEmpty()) {
                return new Later(undone.id(), Later.Why.UNKNOWN_FACT);
            }
            return target.filter(row -> row.isOf(room.school()) && row.isAboutAChild() && row.isOn(room))
                    .<RoomFactAnswer>map(row -> save(undone, row(undone, null).about(row), null))
                    .orElseGet(() -> new Refused(undone.id(), Refused.Why.MALFORMED));
        }

        private boolean hasChildrenInside() {
            return CareEvening.of(
                            handOvers.findBySlotIdAndSessionNumber(room.slot().value(), room.session()))
                    .in(room.room())
                    .stream()
                    .anyMatch(CareEvening.Stay::isInside);
        }

        private RoomFactAnswer accept(RoomFact fact, @Nullable Fetched adult) {
            return save(fact, row(fact, adult), adult == null ? null : adult.note());
        }

        private RoomFactAnswer save(RoomFact fact, HandOver row, @Nullable HandOverNote note) {
            written.put(fact.id(), handOvers.saveAndFlush(row));
            return new Accepted(fact.id(), note);
        }

        private HandOver row(RoomFact fact, @Nullable Fetched adult) {
            return HandOver.of(fact, room, phone, staff.get().id(), clock.instant(), adult);
        }

        /** Of this school, whatever slot it goes to by now: who is in is in. */
        private boolean isOfFamily(RegistrationId registration, PersonId child) {
            return family(registration).stream()
                    .flatMap(family -> family.household().children().stream())
                    .anyMatch(each -> each.id().equals(child));
        }

        private Optional<RegistrationDetails> family(RegistrationId registration) {
            return read.computeIfAbsent(registration, families::find);
        }

        private static RoomFactAnswer unknownChild(RoomFact fact) {
            return new Refused(fact.id(), Refused.Why.UNKNOWN_CHILD);
        }
    }
}
