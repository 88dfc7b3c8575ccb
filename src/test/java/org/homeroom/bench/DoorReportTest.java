package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.bench.DoorReport.Evening;
import org.junit.jupiter.api.Test;

class DoorReportTest {

    @Test
    void forgivesASlowEveningButNotALostArrival() {
        var report = new DoorReport();
        report.add(new Evening(100 << 10, 1.0, 1.5, 0, 0, 0));
        report.add(new Evening(100 << 10, 9.0, 9.5, 1, 0, 0));
        report.add(new Evening(100 << 10, 1.2, 2.5, 0, 0, 0));

        assertThat(report.table().lines())
                .anyMatch(line -> line.startsWith("all arrivals") && line.endsWith("reached"))
                .anyMatch(line -> line.startsWith("each phone") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("lost") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("doubled") && line.endsWith("reached"));
        assertThat(report.figures()).containsEntry("synced", 1.2).containsEntry("lost", 1.0);
    }
}
