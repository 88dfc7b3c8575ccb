package org.homeroom.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The living languages of ISO 639-3. Some codes mean to a family the same as another ("Standard Arabic" and "Arabic"):
 * they have names of their own but are listed under that other.
 */
final class LanguageTable {
    private static final String OWN = "own";
    private static final String ALSO = "also";

    private static final class Loaded {
        private static final LanguageTable TABLE = load();
    }

    private final Map<String, ListedLanguage> all;
    private final Map<String, ListedLanguage> byTwoLetters;
    private final List<ListedLanguage> listed;

    private LanguageTable(Map<String, ListedLanguage> all, List<ListedLanguage> listed) {
        this.all = all;
        this.listed = listed;
        byTwoLetters = all.values().stream()
                .filter(language -> language.tag().length() == 2)
                .collect(toMap(ListedLanguage::tag, language -> language));
    }

    /** Read when first needed, so that the application need not wait for it to start. */
    static LanguageTable get() {
        return Loaded.TABLE;
    }

    private static LanguageTable load() {
        Map<String, List<String[]>> extra = rows("language-names.tsv").collect(groupingBy(row -> row[0]));
        List<String[]> rows = rows("iso-639-3.tsv").toList();
        Map<String, ListedLanguage> all = new LinkedHashMap<>();
        rows.forEach(row -> all.put(row[0], language(row, extra.getOrDefault(row[0], List.of()))));
        Map<String, List<String>> more = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row[2].isEmpty())
                .forEach(row -> more.computeIfAbsent(row[2], code -> new ArrayList<>())
                        .addAll(Objects.requireNonNull(all.get(row[0])).names()));
        List<ListedLanguage> listed = rows.stream()
                .filter(row -> row[2].isEmpty())
                .map(row -> called(Objects.requireNonNull(all.get(row[0])), more.getOrDefault(row[0], List.of())))
                .toList();
        return new LanguageTable(all, listed);
    }

    /** By three letters, or the two that some have. */
    Optional<ListedLanguage> find(String code) {
        return Optional.ofNullable(all.get(code)).or(() -> Optional.ofNullable(byTwoLetters.get(code)));
    }

    Collection<ListedLanguage> listed() {
        return listed;
    }

    private static ListedLanguage language(String[] row, List<String[]> extra) {
        List<String> names = new ArrayList<>(List.of(row[3].split("\\|")));
        extra.stream().filter(name -> name[1].equals(ALSO)).forEach(name -> names.add(name[2]));
        Map<String, String> readersNames = extra.stream()
                .filter(name -> !name[1].equals(ALSO) && !name[1].equals(OWN))
                .collect(toMap(name -> name[1], name -> name[2]));
        return new ListedLanguage(row[0], row[1], List.copyOf(names), readersNames, ownName(row[1], extra));
    }

    private static @Nullable String ownName(String tag, List<String[]> extra) {
        return extra.stream()
                .filter(name -> name[1].equals(OWN))
                .map(name -> name[2])
                .findFirst()
                .or(() -> tag.isEmpty() ? Optional.empty() : LanguageNames.own(tag))
                .orElse(null);
    }

    private static ListedLanguage called(ListedLanguage language, List<String> more) {
        List<String> names = Stream.concat(language.names().stream(), more.stream())
                .distinct()
                .toList();
        return new ListedLanguage(language.code(), language.tag(), names, language.readersNames(), language.ownName());
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream stream = LanguageTable.class.getResourceAsStream("/language/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
