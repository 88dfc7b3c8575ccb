package org.homeroom.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.homeroom.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Written by {@link Hosts}, once for each person. */
@Entity(name = "Host")
@Immutable
@Table(name = "host")
class HostEntity {

    @Id
    private UUID id;

    private UUID schoolId;
    private @Nullable UUID accountId;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected HostEntity() {}

    Host snapshot() {
        return new Host(new HostId(id), name, accountId == null ? null : new AccountId(accountId));
    }
}
