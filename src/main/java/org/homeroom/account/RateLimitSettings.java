package org.homeroom.account;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one key may ask, for each purpose. Each instance counts for itself.
 *
 * @param limits by purpose; what stands in the configuration comes before the presets
 */
@ConfigurationProperties("homeroom.rate-limits")
record RateLimitSettings(Map<String, Limit> limits) {

    /** So many at once, and as many again spread over each period. */
    record Limit(long times, Duration per) {}

    /** A hall full of people may share one address, so limits by address are wide. */
    private static final Map<String, Limit> PRESETS = Map.ofEntries(
            entry("login", new Limit(8, Duration.ofMinutes(15))),
            entry("login-account", new Limit(50, Duration.ofHours(1))),
            entry("login-address", new Limit(100, Duration.ofMinutes(15))),
            entry("register", new Limit(60, Duration.ofMinutes(10))),
            entry("appointment-plans", new Limit(120, Duration.ofMinutes(10))),
            entry("door-enter", new Limit(60, Duration.ofMinutes(10))),
            entry("door-stranger", new Limit(200, Duration.ofMinutes(10))),
            entry("door-device", new Limit(300, Duration.ofMinutes(2))),
            entry("door-walk-in", new Limit(300, Duration.ofHours(1))),
            entry("door-code", new Limit(30, Duration.ofMinutes(5))),
            entry("code-lookup", new Limit(30, Duration.ofMinutes(5))));

    RateLimitSettings(Map<String, Limit> limits) {
        this.limits = limits == null ? Map.of() : limits;
    }

    Limit of(String purpose) {
        Limit limit = limits.getOrDefault(purpose, PRESETS.get(purpose));
        if (limit == null) {
            throw new IllegalArgumentException("no rate limit is set for " + purpose);
        }
        return limit;
    }
}
