package org.homeroom.childcare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.family.Household.GuardianSummary;
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

    /**
     * @param unsure those who may of whom carers are not told until staff name them, too
     * @param adults the names of those of the household of whom they are not told either
     */
    public record Named(List<PickUpPerson> may, List<PickUpPerson> mustNot, Set<UUID> unsure, List<String> adults) {}

    @Transactional(readOnly = true)
    public Named named(RegistrationDetails family) {
        var list = pickUps.of(family.id());
        var sure = list.named(PickUpKind.MAY).stream().filter(person -> !list.isUnsure(person));
        var unsure = list.named(PickUpKind.MAY).stream().filter(list::isUnsure);
        var may = PickUpList.once(Stream.concat(sure, unsure));
        return new Named(
                may,
                list.mustNot(),
                may.stream().filter(list::isUnsure).map(PickUpPerson::id).collect(Collectors.toSet()),
                family.household().guardians().stream()
                        .filter(adult -> list.isUnsure(adult.id(), adult.name()))
                        .map(GuardianSummary::name)
                        .filter(name -> !list.isBarred(name))
                        .toList());
    }

    /** What carers are told of these families. */
    @Transactional(readOnly = true)
    public Map<RegistrationId, CareFamily> told(Collection<RegistrationDetails> families) {
        var lists = pickUps.of(families.stream().map(RegistrationDetails::id).toList());
        return families.stream()
                .collect(Collectors.toMap(
                        RegistrationDetails::id,
                        family -> CareFamily.of(family, lists.getOrDefault(family.id(), PickUpList.NOBODY))));
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
            if (pickUps.remove(family, person, EnumSet.allOf(PickUpKind.class))) {
                record("childcare.pickUp.remove", family, "");
            }
        });
    }

    private void record(String action, RegistrationDetails family, String kind) {
        audit.record(action, family.shortCode(), kind.toLowerCase(Locale.ROOT));
    }
}
