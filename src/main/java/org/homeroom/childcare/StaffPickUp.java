package org.homeroom.childcare;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.Rosters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may and who must not fetch the children of a family of one’s own school, for staff to whom somebody said so. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class StaffPickUp {

    private final Rosters rosters;
    private final PickUps pickUps;
    private final CurrentStaff staff;
    private final Audit audit;

    StaffPickUp(Rosters rosters, PickUps pickUps, CurrentStaff staff, Audit audit) {
        this.rosters = rosters;
        this.pickUps = pickUps;
        this.staff = staff;
        this.audit = audit;
    }

    public record Named(List<PickUpPerson> may, List<PickUpPerson> mustNot, boolean open) {}

    @Transactional(readOnly = true)
    public Named named(RegistrationDetails family) {
        var list = pickUps.of(family.id());
        return new Named(list.named(PickUpKind.MAY), list.mustNot(), pickUps.isOpen(family));
    }

    /** Of one who may, whoever calls knows that they are 18 or older. */
    public PickUpOutcome add(RegistrationId registration, PickUpKind kind, String name) {
        return rosters.find(registration)
                .map(family -> {
                    var outcome = pickUps.add(family, kind, name, staff.get().id());
                    if (outcome == PickUpOutcome.DONE) {
                        record("childcare.pickUp.add", family, kind.name());
                    }
                    return outcome;
                })
                .orElse(PickUpOutcome.OVER);
    }

    public void remove(RegistrationId registration, UUID person) {
        rosters.find(registration).ifPresent(family -> {
            pickUps.remove(family, person, EnumSet.allOf(PickUpKind.class));
            record("childcare.pickUp.remove", family, "");
        });
    }

    private void record(String action, RegistrationDetails family, String kind) {
        audit.record(action, family.shortCode(), kind.toLowerCase(Locale.ROOT));
    }
}
