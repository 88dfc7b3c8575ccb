package org.homeroom.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Since when a person's sessions hold; asked of the database at most every ten seconds for each person. */
@Component
class SessionStamps {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final StaffAccountRepository accounts;
    private final LoadingCache<AccountId, Instant> stamps;

    SessionStamps(StaffAccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.stamps = Caffeine.newBuilder()
                .expireAfterWrite(KNOWN_FOR)
                .maximumSize(10_000)
                .ticker(ticker)
                .build(this::load);
    }

    boolean holds(StaffUser user) {
        return !user.signedInAt().isBefore(stamps.get(user.staff().id()));
    }

    /** What was known so far is asked anew. */
    void forget() {
        stamps.invalidateAll();
    }

    /** A person who is gone has no session. */
    private Instant load(AccountId id) {
        return accounts.findById(id.value())
                .filter(account -> !account.disabled())
                .map(StaffAccount::sessionsValidFrom)
                .orElse(Instant.MAX);
    }
}
