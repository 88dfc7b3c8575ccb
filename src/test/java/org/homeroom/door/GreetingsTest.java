package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homeroom.language.Languages;
import org.junit.jupiter.api.Test;

class GreetingsTest {

    @Test
    void welcomesInEveryLanguageWeShip() {
        for (var language : new Languages().shipped()) {
            assertThat(Greetings.in(language)).as(language.toLanguageTag()).isPresent();
        }
    }

    @Test
    void saysHowToSayWhatIsNotInLatinLetters() {
        for (var tag : Locale.getISOLanguages()) {
            Greetings.in(Locale.forLanguageTag(tag))
                    .ifPresent(greeting -> assertThat(greeting.said().isEmpty())
                            .as(tag)
                            .isEqualTo(
                                    greeting.words().chars().allMatch(c -> c < 0x370 || (c >= 0x1E00 && c < 0x1F00))));
        }
    }

    @Test
    void keepsToTheScript() {
        assertThat(Greetings.in(Locale.forLanguageTag("zh-Hant-HK"))
                        .orElseThrow()
                        .words())
                .isEqualTo("歡迎您");
        assertThat(Greetings.in(Locale.forLanguageTag("es-MX"))).isPresent();
        assertThat(Greetings.in(Locale.forLanguageTag("kjb"))).isEmpty();
    }
}
