package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.homeroom.language.LocalizedText.Reading;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final LocalizedText text =
            LocalizedText.of(SPANISH, "Taller de robots").with(Locale.ENGLISH, "Robot workshop");

    @Test
    void readsInTheReadersOwnLanguage() {
        assertThat(text.best(Locale.forLanguageTag("es-MX"))).contains(new Reading(SPANISH, "Taller de robots", true));
    }

    @Test
    void saysWhenItIsNotTheReadersLanguage() {
        assertThat(text.best(ARABIC)).contains(new Reading(Locale.ENGLISH, "Robot workshop", false));
    }

    @Test
    void offersWhatTheAuthorWroteWhenThereIsNoEnglish() {
        assertThat(LocalizedText.of(SPANISH, "Taller").best(ARABIC)).contains(new Reading(SPANISH, "Taller", false));
    }

    @Test
    void neverCallsSimplifiedChineseATraditionalReadersOwn() {
        LocalizedText chinese = LocalizedText.of(Locale.forLanguageTag("zh-Hans"), "机器人");

        assertThat(chinese.best(Locale.forLanguageTag("zh-TW")))
                .map(Reading::own)
                .contains(false);
        assertThat(chinese.best(Locale.forLanguageTag("zh-CN")))
                .map(Reading::own)
                .contains(true);
    }

    @Test
    void countsBlankTextAsNone() {
        assertThat(new LocalizedText(Map.of("en", "  ")).isEmpty()).isTrue();
        assertThat(LocalizedText.NONE.best(SPANISH)).isEmpty();
    }
}
