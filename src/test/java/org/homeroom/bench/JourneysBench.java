package org.homeroom.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.homeroom.bench.Journey.Place;
import tools.jackson.databind.ObjectMapper;

/**
 * Families go all the way from the catalogue to a confirmed registration over HTTP, as their browsers would, through
 * what ships in a process of its own on MySQL. Clients and server share the machine. Ends with one JSON object.
 */
public final class JourneysBench {

    /** Journeys a second. */
    static final double GOAL = 250;

    record Size(int journeys, int warmUp, List<Integer> clients) {

        static Size of(Options options) {
            return options.quick()
                    ? new Size(40, 10, List.of(2, 8))
                    : new Size(options.number("--journeys", 2_000), 1_000, List.of(8, 32, 128));
        }
    }

    private final Size size;
    private final BusySchool school;
    private final List<Place> places;
    private final JourneysReport report = new JourneysReport();

    private JourneysBench(Size size, BusySchool school) throws Exception {
        this.size = size;
        this.school = school;
        places = school.places();
    }

    public static void main(String[] args) throws Exception {
        var size = Size.of(new Options(args));
        // All clients come from one address here, which in life is a hall of families at most.
        try (var school = BusySchool.open(
                "--homeroom.rate-limits.limits.register.times=1000000",
                "--homeroom.rate-limits.limits.register.per=1m")) {
            new JourneysBench(size, school).run();
        }
    }

    private void run() throws Exception {
        go(8, size.warmUp());
        for (int clients : size.clients()) {
            System.out.println(report.add(go(clients, size.journeys())));
        }
        System.out.println(report.table());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "journeys");
        figures.put("date", Instant.now().toString());
        figures.put("size", size);
        figures.put("processors", Runtime.getRuntime().availableProcessors());
        figures.putAll(report.figures());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
        if (!report.isClean()) {
            throw new IllegalStateException("Not every family arrived");
        }
    }

    private JourneysReport.Line go(int clients, int journeys) throws Exception {
        long registrations = school.count("registration where state = 'CONFIRMED'");
        long letters = school.count("outbox_message");
        var codes = Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());
        Map<String, Integer> failures = new ConcurrentHashMap<>();
        var cpu = school.shipped().cpu();
        try (var http = LivePage.client()) {
            var journey = new Journey(http, school.shipped().address("/"));
            var round = Clients.run(clients, journeys, (client, i) -> {
                try {
                    codes.add(journey.go(places.get(i % places.size()), i));
                } catch (IOException | RuntimeException e) {
                    failures.merge(kind(e), 1, Integer::sum);
                }
            });
            return new JourneysReport.Line(
                    clients,
                    journeys,
                    round,
                    school.shipped().cpu().minus(cpu).toNanos() / 1e6 / journeys,
                    new TreeMap<>(failures),
                    codes.size(),
                    school.count("registration where state = 'CONFIRMED'") - registrations,
                    school.count("outbox_message") - letters);
        }
    }

    /** Alike for all that failed alike. */
    static String kind(Exception e) {
        var message = String.valueOf(e.getMessage());
        return e.getClass().getSimpleName() + ": " + message.substring(0, Math.min(60, message.length()));
    }
}
