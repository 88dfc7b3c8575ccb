package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource({
        "es-MX, es",
        "zh-CN, zh-Hans",
        "zh, zh-Hans",
        "zh-TW, en",
        "zh-Hant-HK, en",
        "ar-EG, ar",
        "fa-AF, fa",
        "en-GB, en",
        "ht-HT, ht",
        "sv, en",
        "sv ar, ar",
        "zh-TW vi, vi",
        "uk-UA ru en, uk",
    })
    void answersWithTheFirstWantedLanguageItHas(String wanted, String expected) {
        List<Locale> wants =
                Arrays.stream(wanted.split(" ")).map(Locale::forLanguageTag).toList();

        assertThat(languages.best(wants).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void prefersTheAddressThenTheCookieThenTheBrowser() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag("vi-VN"));
        assertThat(languages.of(request)).isEqualTo(Locale.forLanguageTag("vi"));

        request.setCookies(new Cookie("homeroom-lang", "uk"));
        assertThat(languages.of(request)).isEqualTo(Locale.forLanguageTag("uk"));

        request.setParameter("lang", "zh-Hans");
        assertThat(languages.of(request)).isEqualTo(Locale.forLanguageTag("zh-Hans"));
    }

    @Test
    void leavesAPageThatConnectsLateInItsLanguageButDoesNotChooseIt() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("homeroom-lang", "uk"));
        request.setParameter("page-lang", "ar");

        assertThat(languages.of(request)).isEqualTo(Locale.forLanguageTag("ar"));
        assertThat(languages.chosen(request)).isEmpty();
    }

    @Test
    void readsTheLanguageOfThePageFromVaadinsFirstRequest() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("v-r", "init");
        request.setParameter("query", "topic=art&lang=ht");

        assertThat(languages.of(request)).isEqualTo(Locale.forLanguageTag("ht"));
    }

    @Test
    void ignoresLanguagesItDoesNotHave() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("lang", "xx<script>");
        request.setCookies(new Cookie("homeroom-lang", "zh-Hant"));

        assertThat(languages.of(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void fallsBackByParentsAndNeverIntoAnotherScript() {
        assertThat(Languages.fallbacks(Locale.forLanguageTag("zh-Hant-HK")))
                .extracting(Locale::toLanguageTag)
                .containsExactly("zh-Hant-HK", "zh-Hant", "en");
        assertThat(Languages.fallbacks(Locale.forLanguageTag("zh-CN")))
                .extracting(Locale::toLanguageTag)
                .containsExactly("zh-CN", "zh-Hans-CN", "zh-Hans", "zh", "en");
        assertThat(Languages.fallbacks(Locale.forLanguageTag("es-MX")))
                .extracting(Locale::toLanguageTag)
                .contains("es", "en");
    }

    @Test
    void showsEveryLanguageByItsOwnName() {
        assertThat(languages.shipped())
                .extracting(languages::ownName)
                .containsExactly(
                        "English",
                        "Español",
                        "العربية",
                        "简体中文",
                        "Tiếng Việt",
                        "فارسی",
                        "Українська",
                        "አማርኛ",
                        "Kreyòl ayisyen");
    }

    @Test
    void knowsTheDirection() {
        assertThat(languages.shipped().stream().filter(languages::rightToLeft))
                .extracting(languages::direction)
                .containsExactly("rtl", "rtl");
        assertThat(languages.direction(Locale.ENGLISH)).isEqualTo("ltr");
    }
}
