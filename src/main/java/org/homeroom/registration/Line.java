package org.homeroom.registration;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homeroom.event.Room;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Need.Fit;
import org.springframework.stereotype.Component;

/** Those who wait for a place on a slot, in their order. Whoever asks has locked the slot. */
@Component
class Line {

    private final RegistrationRepository registrations;
    private final Places places;
    private final SchoolRules rules;
    private final Clock clock;

    Line(RegistrationRepository registrations, Places places, SchoolRules rules, Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    /** Puts it at the end; answers its position, 1 for who is next. */
    int join(Registration registration) {
        var end = places.joinLine(registration.slot());
        registration.waitInLine(end.rank(), clock.instant());
        return end.position();
    }

    int position(Registration registration) {
        return registrations.countInLineUpTo(
                registration.slot().value(),
                registration.waiting().rank().orElseThrow(),
                registration.id().value());
    }

    /** Of all who wait at these slots. */
    Map<RegistrationId, Integer> positions(Set<SlotId> slots) {
        var positions = new HashMap<RegistrationId, Integer>();
        for (var slot : slots) {
            var line = registrations.findIdsInLine(slot.value());
            for (int i = 0; i < line.size(); i++) {
                positions.put(new RegistrationId(line.get(i)), i + 1);
            }
        }
        return positions;
    }

    /** Deals the room out to all who wait; what is left is for somebody who comes after them. */
    Allotment after(SlotId slot, Room room, Registration newcomer) {
        var allotment = new Allotment(room, rules.of(newcomer.school()).passingOver());
        registrations.findLine(slot.value()).stream()
                .filter(waiting -> !waiting.equals(newcomer))
                .forEach(waiting -> allotment.next(waiting.need()));
        return allotment;
    }

    /** Whether there is a place for somebody who comes after all who wait. */
    Placing placing(SlotId slot, Room room, Registration newcomer, Need need) {
        if (need.in(room) == Fit.LACKS_SEATS) {
            return new Placing(Fit.LACKS_SEATS, Share.NOTHING); // no need to ask those who wait
        }
        var others = after(slot, room, newcomer);
        var share = need.share(others.left());
        return new Placing(others.next(need), share);
    }

    /** @param share what it may take, if it fits */
    record Placing(Fit fit, Share share) {}
}
