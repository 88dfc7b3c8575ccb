package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguagesTest {
    private static final SpokenLanguages LANGUAGES = new SpokenLanguages();

    @ParameterizedTest
    @CsvSource({
        "tigr, en, tir",
        "ትግር, en, tir",
        "tigriña, es, tir",
        "تغري, ar, tir",
        "cantonese, en, yue",
        "廣東話, en, yue",
        "cantonés, es, yue",
        "haitian, en, hat",
        "kreyol, vi, hat",
        "mandarin, en, cmn",
        "中文, zh-Hans, cmn",
        "chinese, fa, cmn",
        "farsi, en, fas",
        "فارسی, fa, fas",
        "دری, fa, prs",
        "kurmanji, en, kur",
        "q'anj, en, kjb",
        "hmoob, en, hmn",
        "karen, en, ksw",
        "tieng viet, en, vie",
        "Panyol, ht, spa",
        "українська, en, ukr",
        "kjb, en, kjb",
    })
    void findsALanguageByAnyNameItHas(String typed, String reader, String code) {
        List<SpokenLanguage> found = LANGUAGES.search(typed, Locale.forLanguageTag(reader), false, 0, 8);

        assertThat(found).extracting(SpokenLanguage::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"tigri, en, tir", "span, en, spa", "arab, en, ara", "port, en, por", "fra, es, fra", "pash, en, pus"})
    void putsTheLikeliestFirst(String typed, String reader, String code) {
        assertThat(LANGUAGES.search(typed, Locale.forLanguageTag(reader), false, 0, 1))
                .extracting(SpokenLanguage::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"american sign, en", "asl, en", "lengua de señas ameri, es", "美国手语, zh-Hans", "lang siy, ht"})
    void findsSignLanguagesAmongTheSigned(String typed, String tag) {
        Locale reader = Locale.forLanguageTag(tag);

        assertThat(LANGUAGES.search(typed, reader, true, 0, 3))
                .extracting(SpokenLanguage::code)
                .contains("ase");
        assertThat(LANGUAGES.search("", reader, true, 0, 1000))
                .hasSizeGreaterThan(150)
                .allMatch(SpokenLanguage::signed);
        assertThat(LANGUAGES.search(typed, reader, false, 0, 50))
                .extracting(SpokenLanguage::code)
                .doesNotContain("ase");
    }

    @Test
    void namesALanguageToItsReader() {
        Locale arabic = Locale.forLanguageTag("ar");

        assertThat(LANGUAGES.name("tir", Locale.forLanguageTag("es-MX"))).isEqualTo("Tigriña");
        assertThat(LANGUAGES.name("tir", arabic)).isEqualTo("التغرينية");
        assertThat(LANGUAGES.name("spa", Locale.forLanguageTag("ht"))).isEqualTo("Panyòl");
        assertThat(LANGUAGES.name("ksw", arabic)).isEqualTo("S'gaw Karen");
        assertThat(LANGUAGES.name("arb", Locale.ENGLISH)).isEqualTo("Standard Arabic");
        assertThat(LANGUAGES.name("es", Locale.ENGLISH)).isEqualTo("Spanish");
        assertThat(LANGUAGES.name("es", Locale.forLanguageTag("ht"))).isEqualTo("Panyòl");
        assertThat(LANGUAGES.name("zh-Hans", Locale.forLanguageTag("es"))).isEqualTo("Chino simplificado");
        assertThat(LANGUAGES.name("xxx", Locale.ENGLISH)).isEqualTo("Xxx");
    }

    @Test
    void knowsALanguagesNameInItself() {
        assertThat(LANGUAGES.ownName("tir")).contains("ትግርኛ");
        assertThat(LANGUAGES.ownName("spa")).contains("Español");
        assertThat(LANGUAGES.ownName("hat")).contains("Kreyòl ayisyen");
        assertThat(LANGUAGES.ownName("aaa")).isEmpty();
    }

    @Test
    void listsLanguagesInTheOrderOfTheReadersAlphabetAPageAtATime() {
        Locale spanish = Locale.forLanguageTag("es");
        List<SpokenLanguage> all = LANGUAGES.search("", spanish, false, 0, 10_000);

        assertThat(all).extracting(SpokenLanguage::name).isSortedAccordingTo(new Formats().collator(spanish));
        assertThat(all)
                .hasSizeGreaterThan(6_500)
                .extracting(SpokenLanguage::code)
                .doesNotHaveDuplicates();
        assertThat(LANGUAGES.search("", spanish, false, 50, 50)).isEqualTo(all.subList(50, 100));
    }

    @Test
    void listsNoTwoWellKnownLanguagesUnderOneName() {
        assertThat(LANGUAGES.search("chinese", Locale.ENGLISH, false, 0, 3))
                .extracting(SpokenLanguage::name)
                .doesNotHaveDuplicates();
        assertThat(LANGUAGES.search("arabic", Locale.ENGLISH, false, 0, 100))
                .extracting(SpokenLanguage::code)
                .startsWith("ara")
                .doesNotContain("arb");
    }

    @Test
    void answersWhileSomebodyTypes() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            LANGUAGES.search("an", Locale.ENGLISH, false, 0, 20);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(30));
    }
}
