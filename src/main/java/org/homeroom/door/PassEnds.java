package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.account.AccountId;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotReplanned;
import org.homeroom.event.SlotSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes follow their slots when these are planned anew, in the same transaction, so that no phone is left behind. */
@Component
class PassEnds {

    private final PassRepository passes;
    private final PassSlots slots;
    private final EventCatalogue catalogue;
    private final Clock clock;

    PassEnds(PassRepository passes, PassSlots slots, EventCatalogue catalogue, Clock clock) {
        this.passes = passes;
        this.slots = slots;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** From which day it was moved nobody says: so the passes for all of a day are looked at whatever their day. */
    @EventListener
    void on(SlotReplanned replanned) {
        var now = clock.instant();
        catalogue.slots(List.of(replanned.slot())).stream()
                .map(SlotSummary::school)
                .flatMap(school -> passes.findBySchoolIdAndExpiresAtAfterOrderByExpiresAt(school.value(), now).stream())
                .map(PassEntity::snapshot)
                .filter(pass -> !pass.withdrawn())
                .filter(pass -> pass.oneSlot().map(replanned.slot()::equals).orElse(true))
                .collect(Collectors.groupingBy(pass -> new Opened(pass.evening(), pass.oneSlot(), pass.owner())))
                .values()
                .forEach(alike -> follow(alike, now));
    }

    private record Opened(LocalDate evening, Optional<SlotId> slot, Optional<AccountId> owner) {}

    /** Where no slot is left on that day, they end when they would have. */
    private void follow(List<Pass> alike, Instant now) {
        slots.of(alike.getFirst()).stream()
                .map(PassSlots.Evening::closesAt)
                .max(Comparator.naturalOrder())
                .ifPresent(end -> passes.endAt(
                        alike.stream().map(pass -> pass.id().value()).toList(), end.isBefore(now) ? now : end, now));
    }
}
