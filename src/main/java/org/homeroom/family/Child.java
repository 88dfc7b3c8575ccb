package org.homeroom.family;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "child")
class Child {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private String firstName;
    private int age;

    Child(NewChild child) {
        firstName = child.firstName();
        age = child.age();
    }

    @SuppressWarnings("NullAway.Init")
    protected Child() {}

    Household.ChildSummary snapshot() {
        return new Household.ChildSummary(new PersonId(Objects.requireNonNull(id)), firstName, age);
    }
}
