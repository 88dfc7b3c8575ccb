package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits =
            new RateLimits(new RateLimitSettings(Map.of("login", new RateLimitSettings.Limit(3, Duration.ofHours(1)))));

    @Test
    void holdsOffWhoAsksTooOften() {
        assertThat(IntStream.range(0, 5).filter(i -> limits.allow("login", "mina")))
                .hasSize(3);
    }

    @Test
    void countsEachKeyForItself() {
        IntStream.range(0, 5).forEach(i -> limits.allow("login", "mina"));
        assertThat(limits.allow("login", "omar")).isTrue();
        assertThat(limits.allow("register", "mina")).isTrue();
    }

    @Test
    void forgetsWhatWasRightful() {
        for (int i = 0; i < 20; i++) {
            assertThat(limits.allow("login", "mina")).isTrue();
            limits.giveBack("login", "mina");
        }
    }

    @Test
    void knowsALimitForEveryPurposeOfItsOwn() {
        assertThatThrownBy(() -> limits.allow("nonsense", "mina")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAnIpv6HouseholdForOneVisitor() {
        assertThat(Visitor.of("2001:db8:1:2:aaaa::1")).isEqualTo(Visitor.of("2001:db8:1:2:bbbb::2"));
        assertThat(Visitor.of("2001:db8:1:3::1")).isNotEqualTo(Visitor.of("2001:db8:1:2::1"));
        assertThat(Visitor.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Visitor.of("not an: address")).isEqualTo("not an: address");
    }
}
