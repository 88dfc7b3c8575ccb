package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.attendance.AttendanceCounts;
import org.homeroom.attendance.AttendanceExport;
import org.homeroom.attendance.AttendanceQuery;
import org.homeroom.bench.ExportBench.Kind;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(StatementRecorder.class)
class ExportBenchTest {

    private static final int ROWS = 400;

    @Autowired
    SchoolYear year;

    @Autowired
    AttendanceExport export;

    @Autowired
    StatementRecorder recorder;

    @Autowired
    DataSource source;

    private List<EventId> events = List.of();

    @BeforeEach
    void attend() throws Exception {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        events = Attended.write(year, source, ROWS);
    }

    @Test
    void writesAsManyRowsAsAskedFor() {
        assertThat(export.count(AttendanceQuery.EVERYTHING))
                .isEqualTo(new AttendanceCounts(ROWS / 4, ROWS, ROWS, ROWS / 2));
        assertThat(export.count(new AttendanceQuery(events.getFirst(), null, null, null, null))
                        .people())
                .isEqualTo(ROWS / Attended.EVENTS);
    }

    @Test
    void makesByHandTheSameFileToTheByte() throws Exception {
        var app = new Swallowed();
        ExportBench.app(export, Kind.PROGRAMS, AttendanceQuery.EVERYTHING, app);
        var byHand = new Swallowed();
        try (var bare = new BareExport(Login.of(source))) {
            bare.write(ExportBench.reading(recorder, export), byHand);
        }

        assertThat(byHand.length()).isEqualTo(app.length()).isGreaterThan(ROWS * 100L);
        assertThat(byHand.checksum()).isEqualTo(app.checksum());
    }

    @Test
    void looksAtTheHeapWhileAFileIsWritten() {
        var file = new Swallowed(1_000);
        ExportBench.app(export, Kind.PEOPLE, AttendanceQuery.EVERYTHING, file);

        assertThat(file.mostLiving()).isPositive();
    }
}
