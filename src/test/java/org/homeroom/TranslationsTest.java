package org.homeroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, with the same arguments and all the plural forms it has. */
class TranslationsTest {
    /** English sentences that are right in other languages as they are. */
    private static final Set<String> MAY_STAY_ENGLISH = Set.of();

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern SHOWN_LITERAL = Pattern.compile(
            "(?:set(?:Text|Label|HelperText|Placeholder|Title|AriaLabel|ErrorMessage)|add\\w*Header|setHeader"
                    + "|new (?:H[1-6]|Span|Paragraph|Div|Text|Anchor|Button|NativeButton|RouterLink|ListItem|Legend"
                    + "|NativeLabel|Summary|Checkbox|TextField|Notification|Details))\\(\\s*(\"[A-Z][a-z]+[^\"]*\")");

    /** A key in full, or its beginning where more is added to it. */
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:getTranslation\\(|essages\\.get\\([^,;\"]+,)\\s*\"([a-zA-Z.]+)\"\\s*([,)+])");

    /** A key where a line of a file begins. */
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([\\w.]+)[ \\t]*[=:]");

    private static final Messages MESSAGES = new Messages();

    /** English, and the languages whose translation is begun. */
    static Stream<Locale> languages() {
        return new Languages()
                .shipped().stream()
                        .filter(language -> !MESSAGES.patterns(language).isEmpty());
    }

    static Stream<Locale> translations() {
        return languages().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void saysEverythingThatEnglishSaysAndNothingElse(Locale language) {
        assertThat(new TreeSet<>(MESSAGES.patterns(language).keySet()))
                .as("keys of " + language.toLanguageTag())
                .isEqualTo(MESSAGES.keys());
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("i18n"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        }
    }

    /** Of two lines with one key Properties keep the last, and say nothing; so the file is read as it is written. */
    @ParameterizedTest
    @MethodSource("files")
    void saysNothingTwice(Path file) throws IOException {
        List<String> keys = KEY.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(keys).as("keys in " + file).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void usesTheArgumentsOfTheEnglishSentence(Locale language) {
        Map<String, String> wrong = new TreeMap<>();
        MESSAGES.patterns(language).forEach((key, pattern) -> {
            String english = MESSAGES.patterns(Locale.ENGLISH).getOrDefault(key, pattern);
            if (!arguments(pattern).equals(arguments(english))) {
                wrong.put(key, arguments(pattern) + " instead of " + arguments(english));
            }
        });

        assertThat(wrong).as("arguments in " + language.toLanguageTag()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryPluralFormOfTheLanguage(Locale language) {
        Set<String> forms = PluralRules.forLocale(language).getKeywords();
        Map<String, Set<String>> missing = new TreeMap<>();
        MESSAGES.patterns(language)
                .forEach((key, pattern) -> plurals(pattern).forEach(selectors -> {
                    Set<String> lacking = new TreeSet<>(forms);
                    lacking.removeAll(selectors);
                    if (!lacking.isEmpty()) {
                        missing.put(key, lacking);
                    }
                }));

        assertThat(missing)
                .as("plural forms missing in " + language.toLanguageTag())
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void leavesNoSentenceInEnglish(Locale language) {
        Map<String, String> english = MESSAGES.patterns(Locale.ENGLISH);

        assertThat(MESSAGES.patterns(language).entrySet().stream()
                        .filter(entry -> !MAY_STAY_ENGLISH.contains(entry.getKey()))
                        .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                        .filter(entry -> WORD.matcher(withoutArguments(entry.getValue()))
                                        .results()
                                        .count()
                                >= 2)
                        .map(Map.Entry::getKey))
                .as("sentences left in English in " + language.toLanguageTag())
                .isEmpty();
    }

    private static String withoutArguments(String pattern) {
        return pattern.replaceAll("\\{\\w+(, number)?}", "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesNoSentenceBlankOrWithAQuotedArgument(Locale language) {
        assertThat(MESSAGES.patterns(language).entrySet().stream()
                        .filter(entry ->
                                entry.getValue().isBlank() || entry.getValue().contains("'{"))
                        .map(Map.Entry::getKey))
                .as(language.toLanguageTag())
                .isEmpty();
    }

    @Test
    void hasAGlossaryInEveryLanguage() throws IOException {
        List<String> columns = Stream.concat(
                        Stream.of("term"), new Languages().shipped().stream().map(Locale::toLanguageTag))
                .toList();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();

        try (CSVParser glossary = CSVParser.parse(Path.of("i18n/glossary.csv"), StandardCharsets.UTF_8, format)) {
            assertThat(glossary.getHeaderNames()).isEqualTo(columns);
            assertThat(glossary.getRecords())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(term ->
                            assertThat(term.toList()).hasSameSizeAs(columns).noneMatch(String::isBlank));
        }
    }

    @Test
    void asksOnlyForMessagesThatThereAre() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            ASKED_FOR.matcher(Files.readString(source)).results().forEach(found -> {
                String key = found.group(1);
                boolean begins = found.group(2).equals("+");
                if (MESSAGES.keys().stream().noneMatch(known -> begins ? known.startsWith(key) : known.equals(key))) {
                    missing.add(source.getFileName() + ": " + key);
                }
            });
        }

        assertThat(missing).as("keys without a message").isEmpty();
    }

    @Test
    void showsNothingThatIsNotAMessage() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path view : views()) {
            SHOWN_LITERAL
                    .matcher(Files.readString(view))
                    .results()
                    .forEach(found -> literals.add(view.getFileName() + ": " + found.group(1)));
        }

        assertThat(literals).as("texts in views that are no messages").isEmpty();
    }

    private static List<Path> views() throws IOException {
        return sources().stream()
                .filter(file ->
                        file.toString().contains("/ui/") || file.getParent().endsWith("site"))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    /** The selectors of each cardinal plural in the pattern. */
    private static List<Set<String>> plurals(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                plurals.add(selectors(parsed, i));
            }
        }
        return plurals;
    }

    private static Set<String> selectors(MessagePattern parsed, int start) {
        Set<String> selectors = new TreeSet<>();
        int i = start + 1;
        while (i < parsed.getLimitPartIndex(start)) {
            if (parsed.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selectors.add(parsed.getSubstring(parsed.getPart(i)));
            }
            i = parsed.getPartType(i) == Part.Type.MSG_START ? parsed.getLimitPartIndex(i) + 1 : i + 1;
        }
        return selectors;
    }
}
