package org.homeroom.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A school's pair of keys, made once. */
@Entity(name = "SchoolKey")
@Immutable
@Table(name = "school_key")
class SigningKeyEntity {

    @Id
    private @Nullable UUID schoolId;

    private byte[] publicKey;
    private byte[] privateKey;

    @SuppressWarnings("NullAway.Init")
    protected SigningKeyEntity() {}

    byte[] publicKey() {
        return publicKey;
    }

    byte[] privateKey() {
        return privateKey;
    }
}
