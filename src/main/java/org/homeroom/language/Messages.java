package org.homeroom.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every sentence Homeroom says, on screens, in e-mails and in text messages alike. The sentences are ICU message
 * patterns with named arguments, one file per language under {@code i18n/}; a sentence that the reader's language
 * lacks is said in English. Safe for use by many threads.
 *
 * <p>Text put into a sentence is isolated where its direction could differ, so that a name in Latin letters cannot
 * turn an Arabic sentence around.
 */
@Component
public class Messages {
    private final Map<String, Map<String, String>> patterns = new LinkedHashMap<>();
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    public Messages() {
        Languages.SHIPPED.forEach(language -> patterns.put(language.toLanguageTag(), load(language)));
    }

    /** The sentence in the reader's language; arguments as name, value, name, value. */
    public String get(Locale reader, String key, @Nullable Object... namesAndValues) {
        return get(reader, key, pairs(key, namesAndValues));
    }

    /** @throws IllegalArgumentException if no language has the key, or a date is handed over unformatted */
    public String get(Locale reader, String key, Map<String, ? extends @Nullable Object> arguments) {
        Locale language = languageOf(reader, key)
                .orElseThrow(() -> new IllegalArgumentException("No message has the key '" + key + "'"));
        arguments.forEach((name, value) -> refuseDates(key, name, value));
        return sentence(language, key).say(arguments);
    }

    public boolean has(String key) {
        return english().containsKey(key);
    }

    /** Every key there is: those of the English file. */
    public Set<String> keys() {
        return new TreeSet<>(english().keySet());
    }

    /** The untouched patterns of one language, without fallback; empty for a language that is not begun. */
    public Map<String, String> patterns(Locale language) {
        return patterns.getOrDefault(language.toLanguageTag(), Map.of());
    }

    private Map<String, String> english() {
        return patterns(Languages.DEFAULT);
    }

    private Optional<Locale> languageOf(Locale reader, String key) {
        return Languages.fallbacks(reader).stream()
                .filter(language -> patterns(language).containsKey(key))
                .findFirst();
    }

    private Sentence sentence(Locale language, String key) {
        return sentences.computeIfAbsent(language.toLanguageTag() + ' ' + key, ignored -> {
            String pattern = patterns(language).get(key);
            return Sentence.of(key, pattern == null ? "" : pattern, language);
        });
    }

    private static void refuseDates(String key, String name, @Nullable Object value) {
        if (value instanceof Date || value instanceof TemporalAccessor) {
            throw new IllegalArgumentException(
                    "'%s' of message '%s' is a date: hand over what Formats made of it".formatted(name, key));
        }
    }

    private static Map<String, @Nullable Object> pairs(String key, @Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Arguments of message '" + key + "' are not name, value pairs");
        }
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(namesAndValues[i] instanceof String name)) {
                throw new IllegalArgumentException("Argument " + i + " of message '" + key + "' is not a name");
            }
            pairs.put(name, namesAndValues[i + 1]);
        }
        return pairs;
    }

    private static Map<String, String> load(Locale language) {
        String suffix = language.equals(Languages.DEFAULT)
                ? ""
                : "_" + ULocale.forLocale(language).getName();
        String file = "/i18n/messages" + suffix + ".properties";
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> loaded = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> loaded.put(key, properties.getProperty(key)));
            return Map.copyOf(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
