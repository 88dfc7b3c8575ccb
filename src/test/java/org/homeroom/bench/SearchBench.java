package org.homeroom.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.bench.NamedPeople.Pair;
import org.homeroom.event.SchoolYear;
import org.homeroom.family.FoundSoon;
import org.homeroom.language.TextFolding;
import org.homeroom.registration.FamilyFinder;
import org.homeroom.school.SchoolId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/**
 * Staff look for families among a million people by what they type of a name: how long it takes, beside bare JDBC that
 * says the same statements, and whether whoever was meant is found. Ends with one JSON object.
 */
public final class SearchBench {

    /** Milliseconds that nineteen of twenty searches may take. */
    static final double GOAL = 30;
    /** Of those who were meant, how many are found. */
    static final double FOUND = 0.95;

    record Size(int people, int searches, List<Integer> clients) {

        static Size of(Options options) {
            return options.quick()
                    ? new Size(20_000, 50, List.of(1))
                    : new Size(options.number("--people", 1_000_000), 300, List.of(1, 4));
        }
    }

    /** What is typed. */
    enum Kind {
        ONE_LETTER("one letter"),
        TWO_LETTERS("two letters"),
        BEGINNING("beginning of a name"),
        NAME("one name"),
        TWO_BEGINNINGS("beginnings of two"),
        TWO_NAMES("two names"),
        OTHER_SPELLING("as others write it"),
        NOT_TOGETHER("two nobody has both"),
        NOBODY("a name nobody has");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Size size;
    private final NamedPeople people = new NamedPeople();
    private final List<Pair> pairs = people.pairs();
    private final Random random = new Random(11);
    private final FamilyFinder finder;
    private final StatementRecorder recorder;
    private final JdbcClient jdbc;
    private final SchoolId school;
    private final Login login;

    private SearchBench(Size size, ApplicationContext application) throws Exception {
        this.size = size;
        finder = application.getBean(FamilyFinder.class);
        recorder = application.getBean(StatementRecorder.class);
        jdbc = application.getBean(JdbcClient.class);
        var year = application.getBean(SchoolYear.class);
        var source = application.getBean(DataSource.class);
        school = year.school().id();
        login = Login.of(source);
        long start = System.nanoTime();
        Known.write(
                people,
                year,
                source,
                size.people(),
                pairs.stream().map(Pair::meant).toList());
        System.out.printf("People written in %.0f s.%n", seconds(start));
        start = System.nanoTime();
        alter(source, "drop index family_key_of_school on family_key"); // as one would who brings in so many at once
        application.getBean(FoundSoon.class).soon();
        alter(source, "create index family_key_of_school on family_key (school_id, word)");
        Known.analyse(source);
        System.out.printf("What they are found by written in %.0f s.%n", seconds(start));
    }

    public static void main(String[] args) throws Exception {
        try (var application = Application.services(StatementRecorder.class, NothingScheduled.class)) {
            new SearchBench(Size.of(new Options(args)), application).run();
        }
    }

    private void run() throws Exception {
        System.out.println(Server.of(jdbc).words());
        var report = new SearchReport(size.people());
        for (int clients : size.clients()) {
            for (var kind : Kind.values()) {
                var typed = typed(kind, size.searches());
                round(clients, typed.subList(0, typed.size() / 5)); // warms up
                System.out.println(report.add(kind, clients, round(clients, typed), bare(clients, typed)));
            }
        }
        var missed = pairs.stream().filter(pair -> !finds(pair)).toList();
        report.found(pairs.size() - missed.size(), pairs.size());
        missed.forEach(pair -> System.out.printf(
                "Not found: %s for %s%n", pair.typed(), pair.meant().full()));
        System.out.println(report.table());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "search");
        figures.put("date", Instant.now().toString());
        figures.put("size", size);
        figures.put("server", Server.of(jdbc));
        figures.putAll(report.figures());
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private Round round(int clients, List<String> typed) throws Exception {
        return Clients.run(clients, typed.size(), (client, i) -> {
            SignedIn.as(school, Role.TEACHER);
            finder.coming(typed.get(i));
        });
    }

    /** The same statements with the same values, as plain as can be. */
    private Round bare(int clients, List<String> typed) throws Exception {
        SignedIn.as(school, Role.TEACHER);
        var said = typed.stream()
                .map(each -> recorder.listen(() -> finder.coming(each)))
                .toList();
        try (var bare = new BareLoop(clients, login)) {
            return Clients.run(clients, said.size(), (client, i) -> bare.say(client, said.get(i)));
        }
    }

    /** Whether somebody who is called just as was meant is among those shown. */
    private boolean finds(Pair pair) {
        SignedIn.as(school, Role.TEACHER);
        var name = pair.meant().full();
        return finder.coming(pair.typed()).stream()
                .anyMatch(found -> found.family().household().guardians().stream()
                        .anyMatch(guardian -> guardian.name().equals(name)));
    }

    private List<String> typed(Kind kind, int count) {
        Supplier<String> one = () -> switch (kind) {
            case ONE_LETTER -> beginning(1);
            case TWO_LETTERS -> beginning(2);
            case BEGINNING -> beginning(4);
            case NAME -> word();
            case TWO_BEGINNINGS -> {
                var name = people.any();
                yield beginning(name.given().written(), 1 + random.nextInt(3)) + " "
                        + beginning(name.family().written(), 1 + random.nextInt(3));
            }
            case TWO_NAMES -> people.any().full();
            case OTHER_SPELLING -> pairs.get(random.nextInt(pairs.size())).typed();
            case NOT_TOGETHER ->
                people.any("arabic").given().written() + " "
                        + people.any("vietnamese").family().written();
            case NOBODY -> "Xq" + word();
        };
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private String beginning(int letters) {
        return beginning(word(), letters);
    }

    private static String beginning(String written, int letters) {
        var word = TextFolding.fold(written).replace(" ", "");
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }

    private String word() {
        var name = people.any();
        return random.nextBoolean() ? name.given().written() : name.family().written();
    }

    private static void alter(DataSource source, String sql) throws Exception {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
