package org.homeroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 212 555 0100",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\0=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=HYPERLINK(\"https://evil.example\";\"Click\")",
                "=cmd|' /C calc'!A0",
                "-"
            })
    void putsAnApostropheBeforeWhatLooksLikeAFormula(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Rosa", "O'Neill", "1+1", " ", "José", "فاطمة", "李", "family@example.org", "'", "''x", "a=b"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''+1", "'", "'Rosa", "+1 212 555 0100", "Rosa"})
    void canBeTakenBack(String text) {
        assertThat(unguarded(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Test
    void guardsOnlyOnceItsOwnApostropheIsCounted() {
        assertThat(FormulaGuard.guard("'=1")).isEqualTo("''=1");
    }

    /** What a program does that reads the file: one apostrophe before a beginning that looks like a formula goes. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && !FormulaGuard.guard(cell).equals(cell) ? cell.substring(1) : cell;
    }
}
