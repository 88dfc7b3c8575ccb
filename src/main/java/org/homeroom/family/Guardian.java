package org.homeroom.family;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "guardian")
class Guardian {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private String name;
    private String language;

    Guardian(NewGuardian guardian) {
        name = guardian.name();
        language = guardian.language().toLanguageTag();
    }

    @SuppressWarnings("NullAway.Init")
    protected Guardian() {}

    Household.GuardianSummary snapshot() {
        return new Household.GuardianSummary(
                new PersonId(Objects.requireNonNull(id)), name, Locale.forLanguageTag(language));
    }
}
