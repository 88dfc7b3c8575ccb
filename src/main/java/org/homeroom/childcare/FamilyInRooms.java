package org.homeroom.childcare;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.childcare.CareEvening.Stay;
import org.homeroom.registration.RegistrationId;
import org.springframework.stereotype.Component;

/** Which children of a family are in a room, as far as we have heard of it and somebody may still ask for them. */
@Component
class FamilyInRooms {

    /** Until a day after their pass phones may tell that a child went. Then nobody at the room hands it over any more. */
    private static final Duration ASKED_FOR = Duration.ofHours(36);

    private final HandOverRepository handOvers;
    private final Clock clock;

    FamilyInRooms(HandOverRepository handOvers, Clock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /** On whichever of the slot’s dates, and whatever became of the registration. */
    List<Stay> of(RegistrationId family) {
        var oldest = clock.instant().minus(ASKED_FOR);
        return handOvers.findByRegistrationId(family.value()).stream()
                .collect(Collectors.groupingBy(HandOver::session))
                .values()
                .stream()
                .flatMap(ofDate -> CareEvening.of(ofDate).inside().stream())
                .filter(stay -> stay.in().filter(in -> in.at().isAfter(oldest)).isPresent())
                .toList();
    }
}
