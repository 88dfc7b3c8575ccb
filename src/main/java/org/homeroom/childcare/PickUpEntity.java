package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.account.AccountId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** Somebody named for a registration. Taken off the list they are kept until it is erased: a phone may not know yet. */
@Entity(name = "Collector")
@Table(name = "collector")
class PickUpEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private PickUpKind kind;

    private String name;
    private Instant addedAt;
    private @Nullable UUID addedBy;
    private @Nullable Instant removedAt;

    /** @param by null for the family */
    PickUpEntity(RegistrationId registration, PickUpKind kind, String name, @Nullable AccountId by, Instant at) {
        this.registrationId = registration.value();
        this.kind = kind;
        this.name = name;
        this.addedBy = by == null ? null : by.value();
        this.addedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected PickUpEntity() {}

    void remove(Instant now) {
        removedAt = now;
    }

    boolean isListed() {
        return removedAt == null;
    }

    boolean is(PickUpKind wanted) {
        return kind == wanted;
    }

    PickUpEntity copyFor(RegistrationId other) {
        return new PickUpEntity(other, kind, name, addedBy == null ? null : new AccountId(addedBy), addedAt);
    }

    PickUpPerson snapshot() {
        return new PickUpPerson(Objects.requireNonNull(id), kind, name, addedAt, addedBy != null);
    }
}
