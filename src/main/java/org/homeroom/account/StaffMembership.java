package org.homeroom.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** What a person does at one school. */
@Entity
@Table(name = "staff_membership")
class StaffMembership {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private StaffAccount account;

    private UUID schoolId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant createdAt;

    StaffMembership(StaffAccount account, SchoolId school, Role role, Instant now) {
        this.account = account;
        this.schoolId = school.value();
        this.role = role;
        createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected StaffMembership() {}

    StaffAccount account() {
        return account;
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    Role role() {
        return role;
    }

    /** Whoever is signed in with the old role has to sign in anew. */
    void changeRole(Role role, Instant now) {
        this.role = role;
        account.endSessions(now);
    }

    Staff staff() {
        return new Staff(account.id(), account.name(), school(), role, account.language());
    }
}
