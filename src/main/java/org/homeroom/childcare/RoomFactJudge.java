package org.homeroom.childcare;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.Going.Fetcher;
import org.homeroom.childcare.RoomFactAnswer.Accepted;
import org.homeroom.childcare.RoomFactAnswer.Known;
import org.homeroom.childcare.RoomFactAnswer.Later;
import org.homeroom.childcare.RoomFactAnswer.Refused;
import org.homeroom.family.PersonId;
import org.homeroom.registration.CareParties;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says of each fact that a phone tells whether it can be, and writes it down then; in the caller’s transaction. */
@Component
class RoomFactJudge {

    private final HandOverRepository handOvers;
    private final Fetchers fetchers;
    private final CareParties families;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomFactJudge(
            HandOverRepository handOvers,
            Fetchers fetchers,
            CareParties families,
            CurrentStaff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.fetchers = fetchers;
        this.families = families;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /** What one phone tells at one time. */
    private record Page(
            RoomEvening room,
            Teller teller,
            Map<RegistrationId, Optional<RegistrationDetails>> read,
            Map<UUID, HandOver> written) {}

    /** @param facts each once */
    List<RoomFactAnswer> write(RoomEvening room, RoomPhone phone, List<RoomFact> facts) {
        var page = new Page(room, Teller.phone(phone, staff.get().id()), new HashMap<>(), new HashMap<>());
        var known = handOvers.findByFactIdIn(facts.stream().map(RoomFact::id).toList()).stream()
                .collect(Collectors.toMap(HandOver::fact, Function.identity()));
        Map<UUID, RoomFactAnswer> answers = new HashMap<>();
        facts.stream()
                .sorted(Comparator.comparing(RoomFact::turn))
                .forEach(fact -> answers.put(
                        fact.id(),
                        Optional.ofNullable(known.get(fact.id()))
                                .map(row -> known(row, room))
                                .orElseGet(() -> judge(fact, page))));
        if (!page.written().isEmpty()) {
            events.publishEvent(new CareChanged(room.slot()));
        }
        return facts.stream()
                .map(fact -> Objects.requireNonNull(answers.get(fact.id())))
                .toList();
    }

    private static RoomFactAnswer known(HandOver row, RoomEvening room) {
        return isOfSchool(row, room)
                ? new Known(row.fact(), row.note())
                : new Refused(row.fact(), Refused.Why.MALFORMED);
    }

    private RoomFactAnswer judge(RoomFact fact, Page page) {
        return switch (fact) {
            case RoomFact.In in ->
                family(in.registration(), page)
                        .filter(family -> isOf(family, in.child()))
                        .map(family -> came(in, family, page))
                        .orElseGet(() -> new Refused(in.id(), Refused.Why.UNKNOWN_CHILD));
            case RoomFact.Out out ->
                family(out.registration(), page)
                        .filter(family -> isOf(family, out.child()))
                        .map(family -> fetched(out, family, page))
                        .orElseGet(() -> new Refused(out.id(), Refused.Why.UNKNOWN_CHILD));
            case RoomFact.Undone undone -> undo(undone, page);
            case RoomFact.Carers carers -> accept(carers, null, page);
            case RoomFact.Closed closed ->
                hasChildrenInside(page.room())
                        ? new Refused(closed.id(), Refused.Why.CHILDREN_INSIDE)
                        : accept(closed, null, page);
        };
    }

    private RoomFactAnswer came(RoomFact.In in, RegistrationDetails family, Page page) {
        var row = row(in, null, page);
        family.children().stream()
                .filter(child -> child.id().equals(in.child()))
                .flatMap(child -> child.wantedCare().stream())
                .forEach(row::knowing);
        return save(row, page);
    }

    private RoomFactAnswer fetched(RoomFact.Out out, RegistrationDetails family, Page page) {
        return fetchers.of(out, family)
                .map(adult -> accept(out, adult, page))
                .orElseGet(() -> new Refused(out.id(), Refused.Why.MALFORMED));
    }

    private RoomFactAnswer undo(RoomFact.Undone undone, Page page) {
        var target = Optional.ofNullable(page.written().get(undone.undoes()))
                .or(() -> handOvers.findByFactIdIn(List.of(undone.undoes())).stream()
                        .findFirst());
        if (target.isEmpty()) {
            return new Later(undone.id(), Later.Why.UNKNOWN_FACT);
        }
        return target.filter(row -> isOfSchool(row, page.room()) && row.isAboutAChild() && row.isOn(page.room()))
                .map(row -> save(row(undone, null, page).about(row), page))
                .orElseGet(() -> new Refused(undone.id(), Refused.Why.MALFORMED));
    }

    private boolean hasChildrenInside(RoomEvening room) {
        return CareEvening.of(handOvers.findBySlotIdAndSessionNumber(room.slot().value(), room.session()))
                .in(room.room())
                .stream()
                .anyMatch(CareEvening.Stay::isInside);
    }

    private RoomFactAnswer accept(RoomFact fact, @Nullable Fetcher adult, Page page) {
        return save(row(fact, adult, page), page);
    }

    private HandOver row(RoomFact fact, @Nullable Fetcher adult, Page page) {
        return HandOver.of(fact, page.room(), page.teller(), clock.instant(), adult);
    }

    private RoomFactAnswer save(HandOver row, Page page) {
        page.written().put(row.fact(), handOvers.saveAndFlush(row));
        return new Accepted(row.fact(), row.note());
    }

    /** Of this school, whatever slot it goes to by now: who is in is in. */
    private Optional<RegistrationDetails> family(RegistrationId registration, Page page) {
        return page.read().computeIfAbsent(registration, families::find);
    }

    private static boolean isOf(RegistrationDetails family, PersonId child) {
        return family.household().children().stream().anyMatch(each -> each.id().equals(child));
    }

    private static boolean isOfSchool(HandOver row, RoomEvening room) {
        return row.evening().school().equals(room.school());
    }
}
