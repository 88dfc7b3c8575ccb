package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.Test;

class SessionStampsTest {

    private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final StaffAccount account = new StaffAccount("a@b.example", "A", Locale.ENGLISH, START);
    private final SessionStamps stamps = new SessionStamps(repository(), clock());

    @Test
    void holdsUntilTheStampPassesIt() {
        StaffUser user = signedIn(START);
        assertThat(stamps.holds(user)).isTrue();
        account.endSessions(START.plusSeconds(1));
        pass(Duration.ofSeconds(11));
        assertThat(stamps.holds(user)).isFalse();
        assertThat(stamps.holds(signedIn(now.get()))).isTrue();
    }

    @Test
    void learnsOfItWithinTenSeconds() {
        StaffUser user = signedIn(START);
        assertThat(stamps.holds(user)).isTrue();
        account.endSessions(START.plusSeconds(1));
        pass(Duration.ofSeconds(9));
        assertThat(stamps.holds(user)).isTrue();
        pass(Duration.ofSeconds(2));
        assertThat(stamps.holds(user)).isFalse();
    }

    @Test
    void holdsForNobodyWhoIsShutOut() {
        account.disable(START);
        assertThat(stamps.holds(signedIn(START.plusSeconds(5)))).isFalse();
    }

    private void pass(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    private static StaffUser signedIn(Instant at) {
        var staff = new Staff(
                new AccountId(new UUID(0, 1)), "A", new SchoolId(new UUID(0, 2)), Role.TEACHER, Locale.ENGLISH);
        return new StaffUser(staff, null, at);
    }

    private StaffAccountRepository repository() {
        StaffAccountRepository repository = mock();
        when(repository.findById(new UUID(0, 1))).thenReturn(Optional.of(account));
        return repository;
    }

    private Clock clock() {
        Clock clock = mock();
        when(clock.millis()).thenAnswer(call -> now.get().toEpochMilli());
        return clock;
    }
}
