package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretedLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "cmn, zho",
        "zho, zho",
        "zh-Hans, zho",
        "arb, ara",
        "am, amh",
        "pes, fas",
        "prs, prs",
        "ase, ase",
        "tir, tir"
    })
    void isOneHoweverItIsNamed(String code, String same) {
        assertThat(new InterpretedLanguage(code, false).code()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "12345"})
    void isNothingElse(String code) {
        assertThatThrownBy(() -> new InterpretedLanguage(code, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
