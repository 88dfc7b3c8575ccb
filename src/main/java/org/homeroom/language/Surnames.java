package org.homeroom.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How Chinese and Korean families spell their names in Latin letters, which is often not the standard reading. */
final class Surnames {
    private static final Map<String, List<String>> SPELLINGS = load();

    private Surnames() {}

    /** Spellings of the family name that this folded name begins with; none if it is not one of the frequent ones. */
    static Set<String> beginning(String folded) {
        Set<String> spellings = new LinkedHashSet<>();
        for (int letters = 1; letters <= Math.min(2, folded.length()); letters++) {
            spellings.addAll(SPELLINGS.getOrDefault(folded.substring(0, letters), List.of()));
        }
        return spellings;
    }

    private static Map<String, List<String>> load() {
        try (InputStream stream =
                Objects.requireNonNull(Surnames.class.getResourceAsStream("/language/surnames.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read surnames.tsv", e);
        }
    }
}
