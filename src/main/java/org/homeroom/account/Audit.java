package org.homeroom.account;

import java.time.Clock;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what, written in the same transaction as what was done. */
@Component
public class Audit {

    private final AuditEntryRepository entries;
    private final CurrentStaff current;
    private final Clock clock;

    Audit(AuditEntryRepository entries, CurrentStaff current, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * For whoever is signed in, or for nobody in particular.
     *
     * @param action what was done, as {@code event.cancelled}; at most 80 characters
     * @param subject the id of what it was done to, never a name; at most 200 characters
     * @param detail what changed, without personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject, String detail) {
        Staff staff = current.find().orElse(null);
        record(staff == null ? null : staff.school(), staff == null ? null : staff.id(), action, subject, detail);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(@Nullable SchoolId school, @Nullable AccountId account, String action, String subject, String detail) {
        entries.save(new AuditEntry(clock.instant(), school, account, action, subject, detail));
    }
}
