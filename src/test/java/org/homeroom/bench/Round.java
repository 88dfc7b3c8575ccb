package org.homeroom.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What one round of work took.
 *
 * @param p50 milliseconds that half of the pieces took at most
 * @param cpu milliseconds of this process's processors per piece
 * @param load the machine's load average at the end: others may have been at work too
 */
record Round(double perSecond, double p50, double p95, double p99, double cpu, double load) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Round of(long[] nanos, long elapsed, long cpuNanos) {
        Arrays.sort(nanos);
        return new Round(
                nanos.length * 1e9 / elapsed,
                millis(nanos, 0.50),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                cpuNanos / 1e6 / nanos.length,
                SYSTEM.getSystemLoadAverage());
    }

    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
