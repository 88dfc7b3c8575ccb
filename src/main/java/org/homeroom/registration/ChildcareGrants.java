package org.homeroom.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.homeroom.event.SlotId;
import org.springframework.stereotype.Component;

/** Gives childcare places to families who already have seats and wait for them, the longest waiting first. */
@Component
class ChildcareGrants {

    private final RegistrationRepository registrations;
    private final Places places;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Clock clock;

    ChildcareGrants(
            RegistrationRepository registrations, Places places, Outcomes outcomes, Letters letters, Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.outcomes = outcomes;
        this.letters = letters;
        this.clock = clock;
    }

    /** To the next family for which there is some; false when there is none. The seats of its children become free. */
    boolean grantNext(SlotId slot) {
        var room = places.lock(slot);
        if (room.isEmpty()) {
            return false;
        }
        var waiting = registrations.findWaitingForChildcare(slot.value()).stream()
                .sorted(Comparator.comparing(ChildcareGrants::since)
                        .thenComparing(found -> found.id().value()))
                .toList();
        for (var family : waiting) {
            var before = family.share();
            var missing = new Share(0, family.need().childcare()).beyond(before).childcare();
            var found = room.get().childcareFor(missing);
            if (!found.isEmpty()) {
                grant(family, before, new Share(Share.count(found), found));
                return true;
            }
        }
        return false;
    }

    /** @param found the childcare places, and as many seats that are needed no more */
    private void grant(Registration family, Share before, Share found) {
        family.settle(before.with(found.childcare()), clock.instant());
        family.changed();
        places.take(family.slot(), new Share(0, found.childcare()));
        places.free(family.slot(), new Share(found.seats(), Map.of()));
        letters.childcareGranted(family);
        outcomes.tell(family.slot());
    }

    private static Instant since(Registration family) {
        return family.waitsForChildcareSince().orElse(Instant.MAX);
    }
}
