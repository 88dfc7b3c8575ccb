package org.homeroom.interpreting;

import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long before a time slot one's own school asks for interpreters. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class LeadTimeSettings {

    private final LeadTimeRepository settings;
    private final CurrentStaff staff;
    private final Audit audit;

    LeadTimeSettings(LeadTimeRepository settings, CurrentStaff staff, Audit audit) {
        this.settings = settings;
        this.staff = staff;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public LeadTimes get() {
        return settings.of(staff.get().school().value());
    }

    public void change(LeadTimes times) {
        settings.save(new LeadTimeEntity(staff.get().school(), times));
        audit.record("interpreting.leadTimes", staff.get().school().value().toString(), times.toString());
    }
}
