package org.homeroom.bench;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.DoorPasses;
import org.homeroom.door.Doorway;
import org.homeroom.door.api.Phone;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.SignedCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Five phones that worked without a network come back at once and tell a thousand arrivals of whole families, a third
 * of them told by two doors. Through all of the server but the network itself. Where there is a Chromium, a slow phone
 * then works without a network at a door of as many people. Ends with one JSON object.
 */
public final class DoorBench {

    static final int PHONES = 5;

    record Size(int expected, int facts, int rounds) {

        static Size of(Options options) {
            return options.quick() ? new Size(200, 100, 1) : new Size(options.number("--expected", 2_000), 1_000, 3);
        }
    }

    private final Size size;
    private final SchoolYear year;
    private final Doorway doorway;
    private final DoorPasses passes;
    private final SignedCodes codes;
    private final JdbcClient jdbc;
    private final MockMvc network;
    private final EventId event;

    private DoorBench(Size size, WebApplicationContext application) {
        this.size = size;
        year = application.getBean(SchoolYear.class);
        doorway = application.getBean(Doorway.class);
        passes = application.getBean(DoorPasses.class);
        codes = application.getBean(SignedCodes.class);
        jdbc = application.getBean(JdbcClient.class);
        network = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        event = year.workshop("Homework without tears");
    }

    public static void main(String[] args) throws Exception {
        try (var application = Application.services(NothingScheduled.class)) {
            new DoorBench(Size.of(new Options(args)), (WebApplicationContext) application).run();
        }
    }

    private void run() throws Exception {
        System.out.println(Server.of(jdbc).words());
        var report = new DoorReport();
        for (int round = 0; round <= size.rounds(); round++) {
            var measured = round();
            if (round > 0) { // the first one warms up
                System.out.println(report.add(measured));
            }
        }
        var chromium = System.getenv("HOMEROOM_CHROMIUM");
        if (chromium == null) {
            System.out.println("No Chromium, so no slow phone.");
        } else {
            report.add(slowPhone(Path.of(chromium)));
        }
        System.out.println(report.table());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "door");
        figures.put("date", Instant.now().toString());
        figures.put("size", size);
        figures.put("server", Server.of(jdbc));
        figures.putAll(report.figures());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private DoorReport.Evening round() throws Exception {
        var slot = slot();
        int expected = 0;
        for (int i = 0; expected < size.expected(); i++) {
            var family = Crowd.family(i, slot);
            expected += family.adults().size() + family.children().size();
            doorway.register(family);
        }
        var phones = phones(slot);
        byte[] roster = {};
        for (var phone : phones) { // each has its own before the network goes
            roster = phone.get("/roster").getContentAsByteArray();
        }
        var queues = queues(phones, slot);
        try (var doors = Executors.newFixedThreadPool(PHONES)) {
            long begun = System.nanoTime();
            var answers = atOnce(doors, phones, queues);
            double synced = seconds(begun);
            var heard = atOnce(
                    doors,
                    phones,
                    queues.stream().map(queue -> List.<Map<String, Object>>of()).toList());
            double told = seconds(begun);
            var again = atOnce(doors, phones, queues);
            return new DoorReport.Evening(
                    packed(roster), synced, told, lost(answers, slot), doubled(slot, again), apart(heard, slot));
        }
    }

    private SlotId slot() {
        var start = Instant.now().plus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.SECONDS);
        return year.slot(event, year.plan(start, 10_000, Map.of(AgeBand.PRESCHOOL, 10_000)));
    }

    private PhoneWaits slowPhone(Path chromium) throws Exception {
        var slot = slot();
        return new PhoneEvening(year, doorway, codes, slot)
                .measure(chromium, network, links(slot, 1).getFirst(), size.expected());
    }

    private List<Phone> phones(SlotId slot) {
        return links(slot, PHONES).stream()
                .map(link -> new Phone(network).enter(link))
                .toList();
    }

    private List<String> links(SlotId slot, int doors) {
        SignedIn.as(doorway.employ(year.school().id(), Role.ADMINISTRATOR, "Ada Office"));
        var day = year.school().dayOf(doorway.start(slot));
        var links = new ArrayList<String>();
        for (int i = 0; i < doors; i++) {
            links.add(passes.make("Door " + i, day, slot).orElseThrow().link());
        }
        return links;
    }

    /** Each family once, and then again by another door, until there are as many as are to be told. */
    private List<List<Map<String, Object>>> queues(List<Phone> phones, SlotId slot) {
        var families = new ArrayList<String>();
        phones.getFirst()
                .roster()
                .path("families")
                .forEach(family -> families.add(family.path("id").stringValue()));
        var queues = new ArrayList<List<Map<String, Object>>>();
        phones.forEach(phone -> queues.add(new ArrayList<>()));
        for (int i = 0; i < size.facts(); i++) {
            int phone = (i + i / families.size()) % PHONES;
            queues.get(phone).add(phones.get(phone).arrived(slot.value(), families.get(i % families.size())));
        }
        return queues;
    }

    private static List<JsonNode> atOnce(
            ExecutorService doors, List<Phone> phones, List<List<Map<String, Object>>> queues) throws Exception {
        var syncs = new ArrayList<Callable<JsonNode>>();
        for (int i = 0; i < phones.size(); i++) {
            var phone = phones.get(i);
            var queue = queues.get(i);
            syncs.add(() -> phone.sync(queue));
        }
        var answers = new ArrayList<JsonNode>();
        for (var done : doors.invokeAll(syncs)) {
            answers.add(done.get());
        }
        return answers;
    }

    /** Facts that were not accepted, or of which nothing is written. */
    private int lost(List<JsonNode> answers, SlotId slot) {
        long accepted = results(answers, "accepted");
        int written = number("select count(distinct client_key) from check_in where slot_id = ?", slot);
        return (int) (2L * size.facts() - accepted - written);
    }

    /** Facts that were written for one person twice, or taken for news when they were told again. */
    private int doubled(SlotId slot, List<JsonNode> again) {
        int twice =
                number("select count(*) - count(distinct client_key, person_id) from check_in where slot_id = ?", slot);
        return twice + size.facts() - (int) results(again, "known");
    }

    /** People who are here by one phone's answer and not by another's, or not by the tables. */
    private int apart(List<JsonNode> heard, SlotId slot) {
        int here = number("select count(distinct person_id) from check_in where slot_id = ?", slot);
        return heard.stream()
                .mapToInt(answer ->
                        Math.abs(here - answer.path("slots").get(0).path("here").intValue()))
                .sum();
    }

    private static long results(List<JsonNode> answers, String result) {
        return answers.stream()
                .flatMap(answer -> Phone.texts(answer.path("facts"), "result").stream())
                .filter(result::equals)
                .count();
    }

    private int number(String sql, SlotId slot) {
        return jdbc.sql(sql).param(bytes(slot.value())).query(Integer.class).single();
    }

    private static byte[] bytes(UUID id) {
        return Script.bytes(id);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static int packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
