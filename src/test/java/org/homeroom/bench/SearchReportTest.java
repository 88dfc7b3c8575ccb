package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.bench.SearchBench.Kind;
import org.junit.jupiter.api.Test;

class SearchReportTest {

    @Test
    void holdsEachKindOfSearchAgainstTheGoal() {
        var report = new SearchReport(1_000_000);
        report.add(Kind.NAME, 1, round(100, 29), round(200, 12));
        report.add(Kind.TWO_NAMES, 1, round(50, 31), round(200, 12));
        report.found(96, 100);

        assertThat(report.table().lines())
                .anyMatch(line -> line.startsWith("one name") && line.contains(" 50 %") && line.endsWith("reached"))
                .anyMatch(line -> line.startsWith("two names") && line.contains(" 25 %") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("Found 96 of 100") && line.endsWith("reached"));
    }

    @Test
    void saysWhenTooManyWereNotFound() {
        var report = new SearchReport(1_000_000);
        report.found(94, 100);

        assertThat(report.table()).contains("94.0 %", "MISSED");
    }

    private static Round round(double perSecond, double p95) {
        return new Round(perSecond, p95 / 2, p95, p95, 1, 0);
    }
}
