package org.homeroom.childcare;

import java.util.Optional;
import org.homeroom.childcare.Going.Fetcher;
import org.homeroom.family.Household.GuardianSummary;
import org.homeroom.registration.RegistrationDetails;
import org.jspecify.annotations.Nullable;
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
        var list = pickUps.of(out.registration());
        return switch (out.how()) {
            case CODE -> Optional.of(new Fetcher(null, null, list.isAnyoneBarred() ? HandOverNote.CODE_ALONE : null));
            case LOST_CODE -> ofHousehold(out, family, list);
            case LISTED -> listed(out, list);
            case PHOTO_ID -> ofHousehold(out, family, list).or(() -> listed(out, list));
            case STAFF -> Optional.empty();
        };
    }

    /** Also one who has left the party since. */
    private static Optional<Fetcher> ofHousehold(RoomFact.Out out, RegistrationDetails family, PickUpList list) {
        return family.household().guardians().stream()
                .filter(guardian -> guardian.id().value().equals(out.adult()))
                .findFirst()
                .map(guardian -> new Fetcher(guardian.id().value(), guardian.name(), note(guardian, list)));
    }

    private static @Nullable HandOverNote note(GuardianSummary guardian, PickUpList list) {
        if (list.isBarred(guardian.name())) {
            return HandOverNote.MUST_NOT;
        }
        return list.isUnsure(guardian.id(), guardian.name()) ? HandOverNote.NOT_LISTED : null;
    }

    private static Optional<Fetcher> listed(RoomFact.Out out, PickUpList list) {
        return Optional.ofNullable(out.adult()).flatMap(list::fetched);
    }
}
