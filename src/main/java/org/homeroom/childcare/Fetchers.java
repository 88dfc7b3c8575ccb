package org.homeroom.childcare;

import java.util.Optional;
import org.homeroom.childcare.Going.Fetcher;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;

/** Makes out whom a child went with, and what is odd about that. */
@Component
class Fetchers {

    private final PickUps pickUps;

    Fetchers(PickUps pickUps) {
        this.pickUps = pickUps;
    }

    /** Empty for somebody who could not have been chosen. */
    Optional<Fetcher> of(RoomFact.Out out, RegistrationDetails family) {
        return switch (out.how()) {
            case LOST_CODE -> ofHousehold(out, family);
            case LISTED -> listed(out);
            case CODE, STAFF -> Optional.empty();
        };
    }

    /** Also one who has left the party since. */
    private Optional<Fetcher> ofHousehold(RoomFact.Out out, RegistrationDetails family) {
        return family.household().guardians().stream()
                .filter(guardian -> guardian.id().value().equals(out.adult()))
                .findFirst()
                .map(guardian -> new Fetcher(
                        guardian.id().value(),
                        guardian.name(),
                        pickUps.of(out.registration()).isBarred(guardian.name()) ? HandOverNote.MUST_NOT : null));
    }

    private Optional<Fetcher> listed(RoomFact.Out out) {
        return Optional.ofNullable(out.adult()).flatMap(pickUps.of(out.registration())::fetched);
    }
}
