package org.homeroom.bench;

import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * Visitors open the catalogue and leave it open, their pages connected as by a first touch: how much memory each of
 * them holds, how soon others are answered meanwhile, and what is left when they have gone. Ends with one JSON object.
 */
public final class SessionsBench {

    /** Kilobytes of the heap that a visitor may hold. */
    static final double GOAL_KB = 40;
    /** Milliseconds that nineteen of twenty may wait. */
    static final double GOAL_MS = 200;

    private static final int OPENING = 4;
    private static final List<String> FILTERS =
            List.of("when=morning", "when=evening", "when=weekend", "topic=homework", "");

    record Size(int visitors, int measured, int asked) {

        static Size of(Options options) {
            return options.quick()
                    ? new Size(100, 50, 50)
                    : new Size(options.number("--visitors", 10_000), 1_000, 2_000);
        }
    }

    private final Size size;
    private final BusySchool school;
    private final HttpClient http = LivePage.client();
    private final List<LivePage> open = Collections.synchronizedList(new ArrayList<>());

    private SessionsBench(Size size, BusySchool school) {
        this.size = size;
        this.school = school;
    }

    public static void main(String[] args) throws Exception {
        var options = new Options(args);
        try (var school = BusySchool.open()) {
            var bench = new SessionsBench(Size.of(options), school);
            try (bench.http) {
                bench.run(options.has("--histogram"));
            }
        }
    }

    private void run(boolean withHistogram) throws Exception {
        var report = new SessionsReport(size.visitors());
        open(size.measured());
        leaveAll(); // what is made once for all is made now
        var before = Heap.of(school.shipped().pid());
        open(size.measured());
        var with = Heap.of(school.shipped().pid());
        report.measured(size.measured(), before, with);
        System.out.println(report.line());
        if (withHistogram) {
            with.since(before, size.measured(), 40).forEach(System.out::println);
        }
        open(size.visitors() - size.measured());
        report.full(
                Heap.of(school.shipped().pid()),
                ask((client, i) -> LivePage.read(http, school.shipped().address("/"))),
                ask((client, i) -> narrow(i)));
        leaveAll();
        report.left(Heap.of(school.shipped().pid()));
        System.out.println(report.table());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "sessions");
        figures.put("date", Instant.now().toString());
        figures.put("size", size);
        figures.putAll(report.figures());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private void open(int visitors) throws Exception {
        Clients.run(OPENING, visitors, (client, i) -> {
            LivePage.read(http, school.shipped().address("/"));
            open.add(LivePage.connect(http, school.shipped().address("/"), "", "", false));
        });
    }

    private Round ask(Clients.Work work) throws Exception {
        return Clients.run(OPENING, size.asked(), work);
    }

    /** One of those who are here chooses something: each page is asked by one client alone. */
    private void narrow(int i) throws Exception {
        var page = open.get((int) ((long) i * 7919 % open.size()));
        synchronized (page) {
            page.go("", FILTERS.get(i % FILTERS.size()), "client");
        }
    }

    private void leaveAll() throws Exception {
        var pages = List.copyOf(open);
        Clients.run(OPENING, pages.size(), (client, i) -> pages.get(i).leave());
        open.clear();
    }
}
