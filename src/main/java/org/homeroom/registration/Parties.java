package org.homeroom.registration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilyService;
import org.homeroom.family.Household;
import org.homeroom.family.NewChild;
import org.homeroom.family.NewFamily;
import org.homeroom.family.NewGuardian;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** Makes a party of what a family says of its people; those nobody knew are written down with their family first. */
@Component
class Parties {

    private final FamilyService families;

    Parties(FamilyService families) {
        this.families = families;
    }

    Household enrol(SchoolId school, RegistrationRequest request) {
        return families.enrol(
                new NewFamily(school, guardians(request.adults()), children(request.children()), request.contact()));
    }

    /** Those of the family who come after the change, newcomers among them. */
    Party changed(FamilyId family, PartyChange change) {
        var before = families.get(family);
        var after = families.extend(family, guardians(change.moreAdults()), children(change.moreChildren()));
        var coming = new HashSet<>(change.coming());
        var care = new HashMap<>(change.care());
        after.guardians().stream().skip(before.guardians().size()).forEach(guardian -> coming.add(guardian.id()));
        for (int i = 0; i < change.moreChildren().size(); i++) {
            var child = after.children().get(before.children().size() + i).id();
            coming.add(child);
            change.moreChildren().get(i).wantedCare().ifPresent(wanted -> care.put(child, wanted));
        }
        return Party.of(after, coming, care);
    }

    private static List<NewGuardian> guardians(List<Newcomer.Adult> adults) {
        return adults.stream().map(Newcomer.Adult::asGuardian).toList();
    }

    private static List<NewChild> children(List<Newcomer.Child> children) {
        return children.stream().map(Newcomer.Child::asChild).toList();
    }
}
