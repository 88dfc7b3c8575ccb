package org.homeroom.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Holds off whoever asks too often. */
@Component
public class RateLimits {

    private static final int MOST_KEYS = 200_000;

    private final RateLimitSettings settings;
    private final LoadingCache<Key, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(Duration.ofHours(2))
                .build(this::bucket);
    }

    /**
     * Whether this key may once more, and counts it.
     *
     * @param purpose one of those that have a limit in the configuration {@code homeroom.rate-limits.limits}
     */
    public boolean allow(String purpose, String key) {
        return buckets.get(new Key(purpose, key)).tryConsume(1);
    }

    /** Takes one {@link #allow} back, for what turned out to be rightful. */
    public void giveBack(String purpose, String key) {
        buckets.get(new Key(purpose, key)).addTokens(1);
    }

    private Bucket bucket(Key key) {
        var limit = settings.of(key.purpose);
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.times())
                        .refillGreedy(limit.times(), limit.per())
                        .build())
                .build();
    }

    private record Key(String purpose, String key) {}
}
