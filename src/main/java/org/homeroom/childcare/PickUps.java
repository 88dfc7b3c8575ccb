package org.homeroom.childcare;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.account.AccountId;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationRepeated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who may and who must not fetch the children of a registration, for all who change or read it; in their transaction. Who
 * must not is said of the family: it holds for its other registrations too.
 */
@Component
class PickUps {

    /** As long as a child may still be there. */
    private static final Duration AFTER = Duration.ofHours(4);

    /** Taken off they are kept: so many names of a kind one page may write in all, and nobody needs half as many. */
    private static final int MOST_OF_A_PAGE = 5 * PickUpPerson.MOST;

    private final PickUpRepository people;
    private final FamilyInRooms inside;
    private final EventCatalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PickUps(
            PickUpRepository people,
            FamilyInRooms inside,
            EventCatalogue catalogue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.inside = inside;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    PickUpList of(RegistrationId registration) {
        return of(List.of(registration)).getOrDefault(registration, PickUpList.NOBODY);
    }

    /** Without those for whom nobody was named. */
    Map<RegistrationId, PickUpList> of(Collection<RegistrationId> registrations) {
        var ids = registrations.stream().map(RegistrationId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : people.findFor(ids).stream()
                        .collect(Collectors.groupingBy(
                                named -> new RegistrationId(named.registration()),
                                Collectors.mapping(
                                        PickUpRepository.Named::person,
                                        Collectors.collectingAndThen(Collectors.toList(), PickUpList::new))));
    }

    /** Who might fetch the children where they were to be may do so where they are. */
    @EventListener
    void on(RegistrationRepeated repeated) {
        of(repeated.earlier()).everyone().stream()
                .filter(each -> each.isListed() && each.is(PickUpKind.MAY))
                .forEach(each -> people.save(each.copyFor(repeated.second())));
    }

    /** Whether the family may still change it: also after it has cancelled, while a child is in a room. */
    boolean isOpen(RegistrationDetails family, SlotSummary slot) {
        boolean isComing = !family.isCancelled()
                && !slot.isCancelled()
                && clock.instant().isBefore(slot.details().lastEnd().plus(AFTER));
        return isComing || !inside.of(family.id()).isEmpty();
    }

    private boolean isOpen(RegistrationDetails family) {
        return catalogue.slots(List.of(family.slot())).stream().anyMatch(slot -> isOpen(family, slot));
    }

    /**
     * Who must not, as the family says, is taken off those who may. What staff say of such a one and what the family says
     * are two things: neither learns by it of the other, nor loses its own when the other is taken back. Staff name again
     * who was named on the family’s page when somebody must not. For staff it is never too late.
     *
     * @param name cleaned
     * @param by null for the family
     */
    PickUpOutcome add(RegistrationDetails family, PickUpKind kind, String name, @Nullable AccountId by) {
        if (name.isBlank() || name.length() > PickUpPerson.NAME_LENGTH) {
            throw new IllegalArgumentException("a name has 1 to " + PickUpPerson.NAME_LENGTH + " characters");
        }
        var list = of(family.id());
        if (by == null && (!isOpen(family) || isUsedUp(list, kind))) {
            return PickUpOutcome.OVER;
        }
        var known = list.named(kind).stream()
                .filter(person -> kind == PickUpKind.MAY
                        ? by == null || !list.isUnsure(person)
                        : person.byStaff() == (by != null))
                .toList();
        if (known.stream().anyMatch(person -> PickUpList.isSame(person.name(), name))) {
            return PickUpOutcome.DONE;
        }
        if (PickUpList.once(known.stream()).size() >= PickUpPerson.MOST) { // as the page shows them
            return PickUpOutcome.TOO_MANY;
        }
        if (kind == PickUpKind.MUST_NOT && by == null) { // a name that vanished would tell what staff know
            list.everyone().stream()
                    .filter(each -> each.isListed() && each.is(PickUpKind.MAY))
                    .filter(each -> PickUpList.isSame(each.snapshot().name(), name))
                    .forEach(each -> each.remove(clock.instant()));
        }
        people.save(new PickUpEntity(family.id(), kind, name, by, clock.instant()));
        events.publishEvent(new CareChanged(family.slot()));
        return PickUpOutcome.DONE;
    }

    /** Each kind by itself: nobody who holds the link keeps another from saying who must not. */
    private static boolean isUsedUp(PickUpList list, PickUpKind kind) {
        return list.everyone().stream()
                        .filter(each -> each.is(kind) && !each.snapshot().byStaff())
                        .count()
                >= MOST_OF_A_PAGE;
    }

    /**
     * Who may goes whoever else named them, too. False where nothing changed.
     *
     * @param which what may be taken off
     */
    boolean remove(RegistrationDetails family, UUID id, Collection<PickUpKind> which) {
        var listed = of(family.id()).everyone().stream()
                .filter(PickUpEntity::isListed)
                .filter(each -> which.stream().anyMatch(each::is))
                .toList();
        var gone =
                listed.stream().filter(each -> each.snapshot().id().equals(id)).findFirst();
        gone.ifPresent(one -> {
            listed.stream()
                    .filter(each ->
                            each == one || one.is(PickUpKind.MAY) && each.is(PickUpKind.MAY) && isSame(each, one))
                    .forEach(each -> each.remove(clock.instant()));
            events.publishEvent(new CareChanged(family.slot()));
        });
        return gone.isPresent();
    }

    private static boolean isSame(PickUpEntity one, PickUpEntity other) {
        return PickUpList.isSame(one.snapshot().name(), other.snapshot().name());
    }
}
