package org.homeroom.event;

import java.util.Optional;
import org.homeroom.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever families meet one by one: mostly a teacher.
 *
 * @param account null for one who does not sign in here
 */
public record Host(HostId id, String name, @Nullable AccountId account) {

    public Optional<AccountId> signsInAs() {
        return Optional.ofNullable(account);
    }
}
