package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** Somebody, 18 or older, who cares for children at events. Kept when retired: the log of past events names them. */
@Entity
@Table(name = "carer")
class Carer {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private String name;
    private String phone;
    private String clearance;
    private Instant adultConfirmedAt;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init") // by the verb it calls
    Carer(SchoolId school, NewCarer carer, Instant now) {
        schoolId = school.value();
        adultConfirmedAt = now;
        createdAt = now;
        describe(carer);
    }

    @SuppressWarnings("NullAway.Init")
    protected Carer() {}

    void describe(NewCarer carer) {
        name = carer.name();
        phone = carer.phone();
        clearance = carer.clearance();
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void comeBack() {
        retiredAt = null;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    CarerId id() {
        return new CarerId(Objects.requireNonNull(id));
    }

    CarerSummary snapshot() {
        return new CarerSummary(id(), name, phone, clearance, isRetired());
    }
}
