package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFieldsTest {

    private final DateFields fields = new DateFields(new Messages());

    static Stream<Locale> languages() {
        return Languages.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void writesGregorianDatesInLatinDigitsInEveryLanguage(Locale language) {
        assertThat(DateFields.dateFormat(language, "US"))
                .matches("[yMd./\\- ]+")
                .contains("yyyy", "MM", "dd");
        assertThat(DateFields.timeLocale(language, "US").getLanguage()).isIn("en", "es", "uk", "vi", "zh");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesMonthsAndDaysInEveryLanguage(Locale language) {
        var words = fields.words(language, "US");

        assertThat(words.getMonthNames()).hasSize(12).doesNotHaveDuplicates();
        assertThat(words.getWeekdays()).hasSize(7).doesNotHaveDuplicates();
        assertThat(words.getWeekdaysShort()).hasSize(7).doesNotHaveDuplicates();
        if (!language.equals(Locale.ENGLISH)) {
            assertThat(words.getMonthNames()).doesNotContain("October");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,US,MM/dd/yyyy", "en,GB,dd/MM/yyyy", "uk,US,dd.MM.yyyy", "zh-Hans,US,yyyy/MM/dd"})
    void putsDayAndMonthAsTheReaderDoes(String language, String region, String format) {
        assertThat(DateFields.dateFormat(Locale.forLanguageTag(language), region))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"US,0", "GB,1", "DE,1", "EG,6", "IR,6"})
    void beginsTheWeekAsTheSchoolsCountryDoes(String region, int day) {
        assertThat(DateFields.firstDayOfWeek(region)).isEqualTo(day);
    }

    @Test
    void beginsTheListOfDaysWithSunday() {
        assertThat(fields.words(Locale.ENGLISH, "US").getWeekdays()).startsWith("Sunday", "Monday");
        assertThat(fields.words(Locale.forLanguageTag("ht"), "US").getWeekdays())
                .startsWith("dimanch", "lendi");
    }

    @ParameterizedTest
    @CsvSource({"amh,am", "ara,ar", "fas,fa", "cmn,zh", "zho,zh", "hat,ht", "ase,ase", "yue,yue", "es,es"})
    void knowsTheShortCodeOfALanguage(String iso, String bcp47) {
        assertThat(LanguageCodes.bcp47(iso)).isEqualTo(bcp47);
    }

    @ParameterizedTest
    @CsvSource({"am,amh", "ase,ase", "zh-Hans,zho", "ht,hat"})
    void knowsTheLongCodeOfALanguage(String bcp47, String iso) {
        assertThat(LanguageCodes.iso639(bcp47)).isEqualTo(iso);
    }
}
