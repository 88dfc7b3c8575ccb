package org.homeroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.homeroom.bench.NamedPeople.Part.Place;

/**
 * Names in the scripts that families write, a few of them very frequent and many rare, and how people type them. The
 * same names each time.
 */
final class NamedPeople {

    /** What of each hundred families writes so; together one hundred. */
    private static final Map<String, Integer> SHARES = shares();

    /** Of those in Latin letters, so many have a name that hardly anybody else has. */
    private static final double RARE = 0.4;

    private static final String[] BEGINNINGS =
            "Ab Bar Cel Da El Fer Gus Ha Il Jor Ka Lu Mar Ni Os Pet Ra Sta Tor Ul Ver Wal Ya Zo".split(" ");
    private static final String[] MIDDLES =
            "a be co di e fu ga hi i jo ka le mi no o pu ri sa te u va wi xo ya ze".split(" ");
    private static final String[] ENDS = "n ra lo mé s ña ck ová to dez ič ner l ssen wu ã qui th".split(" ");

    /**
     * @param written as its bearers write it
     * @param typed by those who cannot or will not
     */
    record Part(String script, Place place, String written, List<String> typed) {
        enum Place {
            GIVEN,
            FAMILY
        }
    }

    record Name(Part given, Part family) {
        /** As it is written in full. */
        String full() {
            return switch (given.script()) {
                case "han", "hangul" -> family.written() + given.written();
                case "vietnamese" -> family.written() + " " + given.written();
                default -> given.written() + " " + family.written();
            };
        }
    }

    /** What somebody types who looks for the bearer of a name. */
    record Pair(String typed, Name meant) {}

    private final Map<String, List<Part>> given = new LinkedHashMap<>();
    private final Map<String, List<Part>> family = new LinkedHashMap<>();
    private final Random random = new Random(7);

    NamedPeople() {
        lines().forEach(part -> parts(part.place())
                .computeIfAbsent(part.script(), key -> new ArrayList<>())
                .add(part));
    }

    /** A name as likely as it is in life. */
    Name any() {
        return any(script());
    }

    Name any(String script) {
        return new Name(any(script, Place.GIVEN), any(script, Place.FAMILY));
    }

    Part given(String script) {
        return any(script, Place.GIVEN);
    }

    /** Each name typed in each way, as written first, with another name of the same person, which of them first in turns. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        Stream.concat(given.values().stream(), family.values().stream())
                .flatMap(List::stream)
                .forEach(part -> Stream.concat(Stream.of(part.written()), part.typed().stream())
                        .forEach(typed -> pairs.add(pair(part, typed, pairs.size()))));
        return pairs;
    }

    private Pair pair(Part part, String typed, int number) {
        var other = frequent(
                parts(part.place() == Place.GIVEN ? Place.FAMILY : Place.GIVEN).get(part.script()));
        var otherTyped =
                typed.equals(part.written()) ? other.written() : other.typed().getFirst();
        var name = part.place() == Place.GIVEN ? new Name(part, other) : new Name(other, part);
        return new Pair(number % 2 == 0 ? typed + " " + otherTyped : otherTyped + " " + typed, name);
    }

    private Map<String, List<Part>> parts(Place place) {
        return place == Place.GIVEN ? given : family;
    }

    private Part any(String script, Place place) {
        if (script.equals("latin") && random.nextDouble() < RARE) {
            var name = one(BEGINNINGS) + one(MIDDLES) + one(MIDDLES) + one(ENDS);
            return new Part(script, place, name, List.of());
        }
        return frequent(parts(place).get(script));
    }

    /** The second half as often as the first, the third a third as often, and so on. */
    private Part frequent(List<Part> parts) {
        double all = 0;
        for (int i = 1; i <= parts.size(); i++) {
            all += 1.0 / i;
        }
        double left = random.nextDouble() * all;
        for (int i = 1; i < parts.size(); i++) {
            left -= 1.0 / i;
            if (left < 0) {
                return parts.get(i - 1);
            }
        }
        return parts.getLast();
    }

    private String script() {
        int left = random.nextInt(100);
        for (var share : SHARES.entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("The shares are less than a hundred");
    }

    private String one(String[] syllables) {
        return syllables[random.nextInt(syllables.length)];
    }

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("latin", 45);
        shares.put("vietnamese", 10);
        shares.put("arabic", 12);
        shares.put("persian", 5);
        shares.put("cyrillic", 8);
        shares.put("han", 9);
        shares.put("ethiopic", 7);
        shares.put("hangul", 4);
        return shares;
    }

    private static List<Part> lines() {
        try (var stream = Objects.requireNonNull(NamedPeople.class.getResourceAsStream("names.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Part(
                            row[0],
                            row[1].equals("G") ? Place.GIVEN : Place.FAMILY,
                            row[2],
                            List.of(row[3].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
