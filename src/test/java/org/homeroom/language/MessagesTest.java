package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final Messages messages = new Messages();

    @Test
    void saysAMessageWithItsArguments() {
        assertThat(messages.get(Locale.ENGLISH, "language.notInYours", "language", "Español"))
                .isEqualTo("Only in Español so far");
        assertThat(messages.get(Locale.ENGLISH, "language.notInYours", Map.of("language", "Español")))
                .isEqualTo("Only in Español so far");
    }

    @Test
    void saysInEnglishWhatTheReadersLanguageLacks() {
        assertThat(messages.get(Locale.forLanguageTag("sv"), "language.choose")).isEqualTo("Language");
    }

    @Test
    void isolatesInsertedTextOfTheOtherDirection() {
        assertThat(messages.get(Locale.ENGLISH, "language.notInYours", "language", "العربية"))
                .isEqualTo("Only in \u2068العربية\u2069 so far");
        assertThat(Sentence.of("k", "{a} {b}", ARABIC).say(Map.of("a", "Ana", "b", "https://example.org/x")))
                .isEqualTo("\u2068Ana\u2069 https://example.org/x");
    }

    @Test
    void leavesArgumentsThatAreChosenByAsTheyAre() {
        Sentence sentence = Sentence.of("k", "{kind, select, A {first} other {none}} {n, plural, other {#}}", ARABIC);

        assertThat(sentence.say(Map.of("kind", "A", "n", 3))).isEqualTo("first 3");
    }

    @Test
    void countsAsTheLanguageDoes() {
        Sentence ukrainian = Sentence.of(
                "k",
                "{n, plural, one {# місце} few {# місця} many {# місць} other {# місця}}",
                Locale.forLanguageTag("uk"));

        assertThat(ukrainian.say(Map.of("n", 1))).isEqualTo("1 місце");
        assertThat(ukrainian.say(Map.of("n", 3))).isEqualTo("3 місця");
        assertThat(ukrainian.say(Map.of("n", 11))).isEqualTo("11 місць");
    }

    @Test
    void refusesUnknownKeysUnpairedArgumentsAndDates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.get(ARABIC, "no.such.key"))
                .withMessageContaining("no.such.key");
        assertThatIllegalArgumentException().isThrownBy(() -> messages.get(ARABIC, "language.notInYours", "language"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.get(ARABIC, "language.notInYours", "language", Instant.EPOCH))
                .withMessageContaining("Formats");
    }

    @Test
    void namesTheMessageWhosePatternIsMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("event.full", "{n, plural, one {x}", ARABIC))
                .withMessageContaining("event.full")
                .withMessageContaining("ar");
    }

    @Test
    void servesManyThreadsAtOnce() {
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .filter(i -> !messages.get(Locale.ENGLISH, "language.notInYours", "language", "L" + i)
                                .equals("Only in L" + i + " so far")))
                .isEmpty();
    }

    @Test
    void neverBreaksAPageForAWrongKey() {
        MessagesI18NProvider provider = new MessagesI18NProvider(messages);

        assertThat(provider.getTranslation("no.such.key", ARABIC)).isEqualTo("no.such.key");
        assertThat(provider.getTranslation("language.choose", Locale.ENGLISH)).isEqualTo("Language");
        assertThat(provider.getProvidedLocales()).startsWith(Locale.ENGLISH).hasSize(9);
    }
}
