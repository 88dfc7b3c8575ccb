package org.homeroom.registration;

import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one's own school offers places that became free. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OfferRulesAdministration {

    private final SchoolRules rules;
    private final CurrentStaff staff;
    private final Audit audit;

    OfferRulesAdministration(SchoolRules rules, CurrentStaff staff, Audit audit) {
        this.rules = rules;
        this.staff = staff;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public OfferRules get() {
        return rules.of(staff.get().school());
    }

    /** For offers made from now on; those made before keep their end. */
    public void change(OfferRules changed) {
        var school = staff.get().school();
        rules.set(school, changed);
        audit.record("offers.rules", school.value().toString(), changed.toString());
    }
}
