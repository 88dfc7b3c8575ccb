package org.homeroom.faults;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.homeroom.bench.Application;
import org.homeroom.bench.Crowd;
import org.homeroom.bench.Venue;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Busy;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Registrations;
import org.springframework.context.ApplicationContext;

/**
 * One instance of Homeroom as a process of its own, which registers families as it is told to on its standard input and
 * says on its standard output, at once, what each was told. It ends when its input ends, so it never outlives its test.
 */
public final class InstanceMain {

    private static final int IMPATIENCE = 40;

    private final PrintStream out;
    private final SchoolYear year;
    private final EventCatalogue catalogue;
    private final Registrations registrations;
    private final SettableClock clock;

    private InstanceMain(PrintStream out, ApplicationContext application) {
        this.out = out;
        year = application.getBean(SchoolYear.class);
        catalogue = application.getBean(EventCatalogue.class);
        registrations = application.getBean(Registrations.class);
        clock = (SettableClock) application.getBean(Clock.class);
    }

    public static void main(String[] args) throws Exception {
        var out = System.out;
        System.setOut(System.err); // the log's place
        var application = Application.withoutServer(SettableClock.Setter.class).run();
        var instance = new InstanceMain(out, application);
        instance.say("ready");
        ExecutorService worker = Executors.newSingleThreadExecutor();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ");
            worker.execute(() -> instance.obey(words));
        }
        Runtime.getRuntime().halt(0);
    }

    private void obey(String[] words) {
        try {
            switch (words[0]) {
                case "open" -> open(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                case "rush" -> rush(Integer.parseInt(words[1]), Integer.parseInt(words[2]), slots(words[3]));
                case "again" ->
                    register(
                            words[1],
                            Integer.parseInt(words[2]),
                            slots(words[3]).getFirst());
                case "clock" -> clock.set(Instant.parse(words[1]));
                case "plan" -> plan(Instant.parse(words[1]), Instant.parse(words[2]), Instant.parse(words[3]));
                default -> throw new IllegalArgumentException(words[0]);
            }
        } catch (Exception e) {
            say("failed", words[0], e);
            e.printStackTrace();
        }
        say("done", words[0]);
    }

    private void open(int slots, int capacity) {
        var venue = Venue.open(year, "Rush", slots, capacity);
        say(
                "venue",
                venue.event().value(),
                venue.slots().stream().map(slot -> slot.value().toString()).collect(Collectors.joining(",")));
    }

    private void plan(Instant start, Instant end, Instant deadline) {
        var plan = new SlotDetails(
                start, end, Deadlines.at(deadline), year.library(), null, Set.of("en"), Set.of(), 1, Map.of());
        var slot = year.slot(year.workshop("Across a change of the clock"), plan);
        var kept = catalogue.findSlot(slot).orElseThrow().details();
        say("planned", slot.value(), kept.start(), kept.end(), kept.deadlines().registration());
    }

    private void rush(int clients, int families, List<SlotId> slots) throws Exception {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                threads.execute(() -> {
                    for (int i = next.getAndIncrement(); i < families; i = next.getAndIncrement()) {
                        var slot = slots.get(i % slots.size());
                        register(Crowd.family(i, slot).key(), i, slot);
                    }
                });
            }
        }
    }

    /** Presses the button, and again each time it is busy, as a family does. */
    private void register(String key, int family, SlotId slot) {
        say("asked", key, family, slot.value());
        var request = Crowd.family(family, slot, key);
        for (int i = 0; i < IMPATIENCE; i++) {
            try {
                tell(request, family, registrations.register(request));
                return;
            } catch (Busy busy) {
                say("busy", key);
            } catch (RuntimeException e) {
                say("failed", key, e);
                e.printStackTrace();
                return;
            }
        }
        say("failed", key, "always busy");
    }

    private void tell(RegistrationRequest request, int family, RegistrationOutcome outcome) {
        var words = switch (outcome) {
            case Confirmed(var code) -> "confirmed " + code.value();
            case Waitlisted(var code, int position) -> "waitlisted " + code.value() + " " + position;
            case Refused(var reason) -> "refused " + reason;
            default -> "refused " + outcome;
        };
        say("told", request.key(), family, request.slot().value(), words);
    }

    private void say(Object... words) {
        var line = Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" "));
        synchronized (out) {
            out.println(line.replace('\n', ' '));
            out.flush();
        }
    }

    private static List<SlotId> slots(String ids) {
        return Arrays.stream(ids.split(","))
                .map(id -> new SlotId(UUID.fromString(id)))
                .toList();
    }
}
