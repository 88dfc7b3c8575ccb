package org.homeroom.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "family")
class Family {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private @Nullable String email;
    private @Nullable String phone;
    private Instant createdAt;
    private @Nullable Instant erasedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<Guardian> guardians = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<Child> children = new ArrayList<>();

    Family(NewFamily family, Instant now) {
        schoolId = family.school().value();
        createdAt = now;
        reachBy(family.contact());
        family.guardians().forEach(this::welcome);
        family.children().forEach(this::welcome);
    }

    @SuppressWarnings("NullAway.Init")
    protected Family() {}

    void reachBy(Contact contact) {
        email = contact.email();
        phone = contact.phone();
    }

    Guardian welcome(NewGuardian guardian) {
        var added = new Guardian(guardian);
        guardians.add(added);
        return added;
    }

    Child welcome(NewChild child) {
        var added = new Child(child);
        children.add(added);
        return added;
    }

    Household snapshot() {
        return new Household(
                new FamilyId(Objects.requireNonNull(id)),
                new SchoolId(schoolId),
                guardians.stream().map(Guardian::snapshot).toList(),
                children.stream().map(Child::snapshot).toList(),
                new Contact(email, phone));
    }
}
