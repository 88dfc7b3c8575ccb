package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void dropsControlCharactersAndDirectionMarks() {
        assertThat(SafeText.clean(" A\u0000n\u202Ea\u2069\u0007\uFEFF\u0085 ")).isEqualTo("Ana");
    }

    @Test
    void keepsLineBreaksAndTheJoinersThatPersianAndEmojiNeed() {
        assertThat(SafeText.clean("one\r\ntwo\tthree")).isEqualTo("one\ntwo three");
        assertThat(SafeText.clean("می‌خواهم 👩‍👧")).isEqualTo("می‌خواهم 👩‍👧");
    }

    @Test
    void composesAccents() {
        assertThat(SafeText.clean("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void isolatesOnce() {
        assertThat(SafeText.isolate(SafeText.isolate("ABC-1"))).isEqualTo("\u2068ABC-1\u2069");
    }
}
