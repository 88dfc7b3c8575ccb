package org.homeroom.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.homeroom.bench.RushCheck.Verdict;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.Registrations;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/**
 * Ten thousand families register for twenty slots, and a crowd for one hot slot; beside it, in turns, bare JDBC says
 * the same statements. Ends with one JSON object.
 */
public final class RushBench {

    static final double GOAL = 0.6;

    /** How much work: so many families for twenty slots with each number of clients, in so many rounds. */
    record Size(int families, int rounds, int hotFamilies, int warmUp, List<Integer> clients) {

        private static final List<Integer> CLIENTS = List.of(1, 8, 32);

        static Size of(List<String> arguments) {
            if (arguments.contains("--quick")) {
                return new Size(200, 2, 100, 100, CLIENTS);
            }
            int option = arguments.indexOf("--families");
            int families = option < 0 ? 10_000 : Integer.parseInt(arguments.get(option + 1));
            return new Size(families, 5, Math.min(400, families / 5), 3_000, CLIENTS);
        }
    }

    private static final int SLOTS = 20;
    private static final int HOT_SEATS = 200;

    private final Size size;
    private final SchoolYear year;
    private final Registrations registrations;
    private final JdbcClient jdbc;
    private final StatementRecorder recorder;
    private final MeterRegistry meters;
    private final Login login;
    private final List<RushReport> reports = new ArrayList<>();
    private Verdict verdict = new Verdict(0, 0, 0, 0, 0);

    private RushBench(Size size, ApplicationContext application) throws Exception {
        this.size = size;
        year = application.getBean(SchoolYear.class);
        registrations = application.getBean(Registrations.class);
        jdbc = application.getBean(JdbcClient.class);
        recorder = application.getBean(StatementRecorder.class);
        meters = application.getBean(MeterRegistry.class);
        login = Login.of(application.getBean(DataSource.class));
    }

    public static void main(String[] args) throws Exception {
        var arguments = List.of(args);
        try (var application = Application.services(StatementRecorder.class, NothingScheduled.class)) {
            var bench = new RushBench(Size.of(arguments), application);
            if (arguments.contains("--statements")) {
                bench.printStatements();
            } else {
                bench.run();
            }
        }
    }

    private void run() throws Exception {
        System.out.println(Server.of(jdbc).words());
        var many = scripts(SLOTS);
        var one = scripts(1);
        measure("warm-up", 8, SLOTS, size.warmUp(), 1, 10_000, many, false);
        for (int clients : size.clients()) {
            measure("20 slots", clients, SLOTS, size.families() / size.rounds(), size.rounds(), capacity(), many, true);
        }
        for (int clients : size.clients()) {
            measure("hot slot", clients, 1, size.hotFamilies(), size.rounds(), HOT_SEATS, one, true);
        }
        System.out.println(RushReport.table(reports));
        System.out.printf(
                "Oversold %d, lost %d, doubled %d, miscounted %d, without a message %d. Repeated attempts: %d.%n",
                verdict.oversold(),
                verdict.lost(),
                verdict.doubled(),
                verdict.miscounted(),
                verdict.silent(),
                repeats());
        System.out.println(new ObjectMapper().writeValueAsString(figures()));
        if (!verdict.isClean()) {
            throw new IllegalStateException("What families were told is not what stands in the database");
        }
    }

    /** What a family of five says to the database when it is confirmed, and when it waits. */
    private void printStatements() {
        var one = scripts(1);
        for (boolean confirmed : List.of(true, false)) {
            System.out.println(confirmed ? "Confirmed:" : "Waitlisted:");
            one.of(4, confirmed)
                    .lines()
                    .forEach(line -> System.out.printf(
                            "%3d x %s%n",
                            Math.max(1, line.rows().size()), line.sql().replaceAll("\\s+", " ")));
        }
    }

    /** Too little for about a third of them. */
    private int capacity() {
        return Math.max(1, size.families() * 2 / SLOTS);
    }

    private Scripts scripts(int slots) {
        var roomy = Venue.open(year, "Room for all", slots, 10_000);
        var full = Venue.open(year, "Full house", slots, 1);
        full.slots().forEach(year::fill);
        return new Scripts(
                recorder,
                UniqueColumns.of(jdbc),
                roomy,
                full,
                (family, venue) -> registrations.register(Crowd.family(family, venue.slot(family))));
    }

    /** Turns of the application and of the bare loop: in one venue each, in new ones each time if there is one slot. */
    private void measure(
            String name, int clients, int slots, int families, int rounds, int capacity, Scripts scripts, boolean kept)
            throws Exception {
        var venue = Venue.open(year, name, slots, capacity);
        var bareVenue = Venue.open(year, name, slots, capacity);
        var rush = new Rush(registrations, venue);
        try (var bare = new BareLoop(clients, login)) {
            for (int i = 0; i < rounds; i++) {
                if (slots == 1 && i > 0) {
                    verdict = verdict.plus(new RushCheck(jdbc).of(venue, rush.answers()));
                    venue = Venue.open(year, name, slots, capacity);
                    bareVenue = Venue.open(year, name, slots, capacity);
                    rush = new Rush(registrations, venue);
                }
                var came = rush;
                var place = bareVenue;
                var start = ServerCount.now(jdbc);
                var app = came.come(clients, families);
                var between = ServerCount.now(jdbc);
                var plain = Clients.run(
                        clients,
                        families,
                        (client, family) -> bare.say(
                                client, scripts.of(family, came.wasConfirmed(families, family)), place, family));
                var end = ServerCount.now(jdbc);
                if (kept) {
                    var report = new RushReport(
                            name, clients, families, app, plain, between.since(start), end.since(between));
                    System.out.println(report.line());
                    reports.add(report);
                }
            }
        }
        verdict = verdict.plus(new RushCheck(jdbc).of(venue, rush.answers()));
    }

    private long repeats() {
        return Math.round(meters.counter("homeroom.registration.repeats").count());
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "rush");
        figures.put("size", size);
        figures.put("server", Server.of(jdbc));
        figures.put("goal", GOAL);
        figures.put("oversold", verdict.oversold());
        figures.put("lost", verdict.lost());
        figures.put("doubled", verdict.doubled());
        figures.put("miscounted", verdict.miscounted());
        figures.put("silent", verdict.silent());
        figures.put("repeats", repeats());
        figures.put("rounds", reports.stream().map(RushReport::figures).toList());
        figures.put("medians", RushReport.medians(reports));
        return figures;
    }
}
