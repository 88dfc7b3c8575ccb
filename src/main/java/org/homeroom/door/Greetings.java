package org.homeroom.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a family is welcomed in its own language, and how one says that who cannot read it. */
public final class Greetings {

    /** @param said in Latin letters; empty where the words are in Latin letters themselves */
    public record Greeting(Locale language, String words, String said) {}

    private static final Map<String, Greeting> BY_LANGUAGE = load();

    private Greetings() {}

    /** In this language, or the language it is a kind of; never in another script. */
    public static Optional<Greeting> in(Locale language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language.toLanguageTag()))
                .or(() -> Optional.ofNullable(BY_LANGUAGE.get(withScript(language))))
                .or(() -> Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage())));
    }

    /** By language tag. */
    public static Map<String, Greeting> all() {
        return BY_LANGUAGE;
    }

    private static String withScript(Locale language) {
        return language.getLanguage() + "-" + language.getScript();
    }

    private static Map<String, Greeting> load() {
        var file = Objects.requireNonNull(Greetings.class.getResourceAsStream("greetings.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(parts ->
                            new Greeting(Locale.forLanguageTag(parts[0].strip()), parts[1].strip(), parts[2].strip()))
                    .collect(Collectors.toUnmodifiableMap(
                            greeting -> greeting.language().toLanguageTag(), greeting -> greeting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
