package org.homeroom.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave.
 *
 * @param from the address e-mails come from; the name before it is the school's
 * @param automatic whether messages leave by themselves
 * @param batch how many one instance takes at a time
 * @param parallel how many it sends at the same time
 * @param lease how long it may take to send a batch before another instance may try
 * @param attempts how often to try
 * @param firstRetry the wait after the first failure; doubles with each
 * @param longestRetry the longest wait
 * @param keep how long the address and text of a message stay after it was sent
 */
@ConfigurationProperties("homeroom.message")
record MessageSettings(
        @DefaultValue("homeroom@localhost") String from,
        @DefaultValue("true") boolean automatic,
        @DefaultValue("20") int batch,
        @DefaultValue("4") int parallel,
        @DefaultValue("10m") Duration lease,
        @DefaultValue("12") int attempts,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("6h") Duration longestRetry,
        @DefaultValue("90d") Duration keep) {

    Duration waitAfter(int attempt) {
        Duration wait = firstRetry.multipliedBy(1L << Math.min(attempt - 1, 30));
        return wait.compareTo(longestRetry) > 0 ? longestRetry : wait;
    }
}
