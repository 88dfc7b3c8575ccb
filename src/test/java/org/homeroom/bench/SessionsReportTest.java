package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionsReportTest {

    @Test
    void saysWhatEachVisitorHoldsAndHowLongOthersWait() {
        var report = new SessionsReport(10_000);
        report.measured(1_000, heap(100_000_000), heap(139_000_000));
        report.full(heap(480_000_000), round(199), round(201));
        report.left(heap(101_000_000));

        assertThat(report.kilobytes()).isEqualTo(39);
        assertThat(report.table().lines())
                .anyMatch(line -> line.startsWith("KB a visitor") && line.endsWith("reached"))
                .anyMatch(line -> line.contains("document") && line.endsWith("reached"))
                .anyMatch(line -> line.contains("filter") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("MB when they have gone") && line.endsWith("101.0"));
    }

    private static Heap heap(long bytes) {
        return new Heap(Map.of("[B", bytes));
    }

    private static Round round(double p95) {
        return new Round(10, p95 / 2, p95, p95, 1, 0);
    }
}
