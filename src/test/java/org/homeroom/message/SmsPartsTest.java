package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 0, 0",
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3", // GSM
        "€, 80, 1",
        "€, 81, 2",
        "€, 152, 2",
        "€, 153, 3", // escaped, never torn apart: 76 in a part of 153
        "ع, 70, 1",
        "ع, 71, 2",
        "ع, 134, 2",
        "ع, 135, 3", // UCS-2
        "😀, 35, 1",
        "😀, 36, 2",
        "😀, 66, 2",
        "😀, 67, 3" // surrogate pairs: 33 in a part of 67
    })
    void countsWhatThePhoneCompanyCounts(String character, int times, int parts) {
        assertThat(SmsParts.count(character.repeat(times))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"ñ, 1", "á, 3", "’, 3"})
    void knowsWhichLettersTheGsmAlphabetHas(String character, int parts) {
        assertThat(SmsParts.count("a".repeat(159) + character)).isEqualTo(parts);
    }

    @Test
    void writesPlainlyWhereThatHalvesThePrice() {
        assertThat(SmsParts.withoutFinery("9:00\u201310:30\u202FAM \u2068Mina\u2019s\u2069 \u201Chome\u201D\u2026"))
                .isEqualTo("9:00-10:30 AM Mina's \"home\"...");
        assertThat(SmsParts.withoutFinery("Reunión \u2013 5\u202F€")).isEqualTo("Reunión \u2013 5\u202F€");
    }
}
