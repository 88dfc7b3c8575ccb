package org.homeroom.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** One thing that was done; never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private Instant at;
    private @Nullable UUID schoolId;
    private @Nullable UUID accountId;
    private String action;
    private String subject;

    @Column(length = 1_000_000)
    private String detail;

    AuditEntry(
            Instant at,
            @Nullable SchoolId school,
            @Nullable AccountId account,
            String action,
            String subject,
            String detail) {
        this.at = at;
        this.schoolId = school == null ? null : school.value();
        this.accountId = account == null ? null : account.value();
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    String action() {
        return action;
    }

    String subject() {
        return subject;
    }

    String detail() {
        return detail;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    @Nullable
    UUID schoolId() {
        return schoolId;
    }
}
