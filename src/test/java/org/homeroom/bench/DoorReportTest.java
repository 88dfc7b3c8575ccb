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

    @Test
    void allowsOneSlowAnswerInTwenty() {
        var waits = new PhoneWaits();
        waits.opened().add(1_800.0);
        waits.firstFound().add(2_100.0);
        for (int i = 0; i < 20; i++) {
            waits.typed().add(i == 0 ? 400.0 : 50.0);
            waits.scanned().add(i < 2 ? 400.0 : 50.0);
            waits.letIn().add(50.0);
        }
        var report = new DoorReport();
        report.add(new Evening(100 << 10, 1.0, 1.5, 0, 0, 0));
        report.add(waits);

        assertThat(report.table().lines())
                .anyMatch(line -> line.contains("opened") && line.endsWith("0.90  reached"))
                .anyMatch(line -> line.contains("first name") && line.endsWith("1.05  MISSED"))
                .anyMatch(line -> line.contains("letter to families, 95") && line.endsWith("reached"))
                .anyMatch(line -> line.contains("scan to answer, 95") && line.endsWith("MISSED"));
    }
}
