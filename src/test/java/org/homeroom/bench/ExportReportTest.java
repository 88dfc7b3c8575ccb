package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeroom.bench.ExportBench.Kind;
import org.homeroom.bench.ExportBench.Turn;
import org.junit.jupiter.api.Test;

class ExportReportTest {

    @Test
    void liesInTheMiddleOfWhatWasMeasured() {
        assertThat(Medians.of(List.of(9, 1, 2))).isEqualTo(2);
        assertThat(Medians.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3);
    }

    @Test
    void comparesEachExportWithTheBareLoopOfItsOwnRound() {
        var report = new ExportReport(1_000);
        report.add(round(1.0, 2.0, 2.0, 4.0));
        report.add(round(9.0, 10.0, 10.0, 90.0));
        report.add(round(3.0, 4.0, 6.0, 6.0));
        report.living(Kind.PEOPLE, 50 << 20, 51 << 20);
        report.living(Kind.SPREADSHEET, 50 << 20, 70 << 20);

        assertThat(report.ratio(Kind.PROGRAMS)).isEqualTo(0.75);
        assertThat(report.ratio(Kind.PEOPLE)).isEqualTo(0.5);
        assertThat(report.table().lines())
                .anyMatch(line -> line.startsWith("CSV for programs") && line.endsWith("reached"))
                .anyMatch(line -> line.startsWith("CSV in English") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("Living heap, CSV in English") && line.endsWith("reached"))
                .anyMatch(line -> line.startsWith("Living heap, xlsx") && line.endsWith("MISSED"));
    }

    private static Map<Kind, Turn> round(double bare, double programs, double people, double spreadsheet) {
        return Map.of(
                Kind.BARE, new Turn(bare, 1),
                Kind.PROGRAMS, new Turn(programs, 1),
                Kind.PEOPLE, new Turn(people, 1),
                Kind.SPREADSHEET, new Turn(spreadsheet, 1));
    }
}
