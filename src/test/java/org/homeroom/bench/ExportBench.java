package org.homeroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.attendance.AttendanceExport;
import org.homeroom.attendance.AttendanceQuery;
import org.homeroom.attendance.ExportFormat;
import org.homeroom.attendance.ExportOptions;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/**
 * A million rows of attendance as files, as the page makes them; beside it, in turns, bare JDBC and Commons CSV make the
 * same file. Then, without a clock, how much memory lives meanwhile, for all rows and for a tenth. Ends with one JSON
 * object.
 */
public final class ExportBench {

    static final double GOAL = 0.6;
    /** What the heap may grow from a tenth of the rows to all of them. */
    static final long FLAT = 8L << 20;

    private static final int LOOKS = 12;

    record Size(int rows, int rounds) {

        static Size of(Options options) {
            return options.quick() ? new Size(20_000, 3) : new Size(options.number("--rows", 1_000_000), 3);
        }
    }

    private final Size size;
    private final AttendanceExport export;
    private final JdbcClient jdbc;
    private final BareExport bare;
    private final List<Statement> said;
    private final AttendanceQuery tenth;

    private ExportBench(Size size, ApplicationContext application) throws Exception {
        this.size = size;
        export = application.getBean(AttendanceExport.class);
        jdbc = application.getBean(JdbcClient.class);
        var year = application.getBean(SchoolYear.class);
        var source = application.getBean(DataSource.class);
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        long start = System.nanoTime();
        var events = Attended.write(year, source, size.rows());
        System.out.printf("Written in %.0f s.%n", (System.nanoTime() - start) / 1e9);
        bare = new BareExport(Login.of(source));
        said = reading(application.getBean(StatementRecorder.class), export);
        tenth = of(events.getFirst());
    }

    public static void main(String[] args) throws Exception {
        try (var application = Application.services(StatementRecorder.class, NothingScheduled.class)) {
            var bench = new ExportBench(Size.of(new Options(args)), application);
            try (bench.bare) {
                bench.run();
            }
        }
    }

    /** The statements that read the rows of everything, as the application says them. */
    static List<Statement> reading(StatementRecorder recorder, AttendanceExport export) {
        return recorder.listen(() -> app(export, Kind.PROGRAMS, AttendanceQuery.EVERYTHING, new Swallowed())).stream()
                .filter(statement -> statement.sql().startsWith("select r.slot_id"))
                .toList();
    }

    private void run() throws Exception {
        System.out.println(Server.of(jdbc).words());
        var report = new ExportReport(size.rows());
        for (int round = 0; round <= size.rounds(); round++) {
            var made = round();
            if (round > 0) { // the first one warms up
                System.out.println(report.add(made));
            }
        }
        for (var kind : List.of(Kind.PEOPLE, Kind.SPREADSHEET)) {
            report.living(kind, living(kind, tenth), living(kind, AttendanceQuery.EVERYTHING));
        }
        System.out.println(report.table());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "export");
        figures.put("date", Instant.now().toString());
        figures.put("size", size);
        figures.put("server", Server.of(jdbc));
        figures.putAll(report.figures());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    /** Everything once in each way. */
    private Map<Kind, Turn> round() throws Exception {
        var turns = new LinkedHashMap<Kind, Turn>();
        var byHand = new Swallowed();
        turns.put(Kind.BARE, Turn.of(() -> bare.write(said, byHand)));
        for (var kind : List.of(Kind.PROGRAMS, Kind.PEOPLE, Kind.SPREADSHEET)) {
            var file = new Swallowed();
            turns.put(kind, Turn.of(() -> app(export, kind, AttendanceQuery.EVERYTHING, file)));
            if (kind == Kind.PROGRAMS && file.checksum() != byHand.checksum()) {
                throw new IllegalStateException("The bare loop does not write what the application writes");
            }
        }
        return turns;
    }

    private long living(Kind kind, AttendanceQuery query) {
        var file = new Swallowed();
        app(export, kind, query, file);
        var watched = new Swallowed(Math.max(1, file.length() / LOOKS));
        app(export, kind, query, watched);
        return watched.mostLiving();
    }

    static void app(AttendanceExport export, Kind kind, AttendanceQuery query, Swallowed file) {
        var format = kind == Kind.SPREADSHEET ? ExportFormat.XLSX : ExportFormat.CSV;
        var options = new ExportOptions(format, Locale.ENGLISH, kind == Kind.PROGRAMS, false, false, false);
        try {
            export.write(query, options, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttendanceQuery of(EventId event) {
        return new AttendanceQuery(event, null, null, null, null);
    }

    /**
     * What one file took.
     *
     * @param cpu seconds of this process's processors: that others are at work changes little of it
     */
    record Turn(double seconds, double cpu) {

        interface Work {
            void run() throws Exception;
        }

        static Turn of(Work work) throws Exception {
            long start = System.nanoTime();
            long cpu = Round.cpuNanos();
            work.run();
            return new Turn((System.nanoTime() - start) / 1e9, (Round.cpuNanos() - cpu) / 1e9);
        }
    }

    /** Who makes the file, and for whom. */
    enum Kind {
        BARE("bare JDBC + Commons CSV", false),
        PROGRAMS("CSV for programs", true),
        PEOPLE("CSV in English", true),
        SPREADSHEET("xlsx in English", false);

        private final String words;
        private final boolean measured;

        Kind(String words, boolean measured) {
            this.words = words;
            this.measured = measured;
        }

        String words() {
            return words;
        }

        /** Against the bare loop, which makes CSV too. */
        boolean hasGoal() {
            return measured;
        }
    }
}
