package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.homeroom.bench.JourneysReport.Line;
import org.junit.jupiter.api.Test;

class JourneysReportTest {

    private final JourneysReport report = new JourneysReport();

    @Test
    void reachesTheGoalOnlyWithoutAFailure() {
        report.add(line(8, 260, Map.of(), 100, 100));
        assertThat(report.isClean()).isTrue();

        report.add(line(128, 260, Map.of("IOException: Answer 503", 2), 98, 98));
        assertThat(report.isClean()).isFalse();
        assertThat(report.table().lines())
                .anyMatch(line -> line.strip().startsWith("8 ") && line.contains("104 %") && line.endsWith("reached"))
                .anyMatch(line -> line.strip().startsWith("128 ") && line.endsWith("MISSED"))
                .anyMatch(line -> line.strip().equals("2 x IOException: Answer 503"));
    }

    @Test
    void believesTheDatabase() {
        report.add(line(8, 260, Map.of(), 99, 100));

        assertThat(report.isClean()).isFalse();
        assertThat(report.table()).contains("100 were told a code, 99 registrations, 100 letters");
    }

    @Test
    void countsAlikeWhatFailedAlike() {
        var shown = JourneysBench.kind(new IOException("Answer 503"));

        assertThat(shown)
                .isEqualTo("IOException: Answer 503")
                .isEqualTo(JourneysBench.kind(new IOException("Answer 503")));
    }

    private static Line line(int clients, double perSecond, Map<String, Integer> failures, long registered, long told) {
        return new Line(clients, 100, new Round(perSecond, 1, 2, 3, 1, 0), 7, failures, told, registered, 100);
    }
}
