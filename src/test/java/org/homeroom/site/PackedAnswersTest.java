package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.site.PackedAnswers.Packed;
import org.junit.jupiter.api.Test;

class PackedAnswersTest {

    private static final String ANSWER = "{\"changes\":\"ሰላም\"}".repeat(500);

    @Test
    void givesBackWhatWasSaid() {
        assertThat(Packed.of(ANSWER).unpack()).isEqualTo(ANSWER);
        assertThat(Packed.of(ANSWER).bytes()).hasSizeLessThan(ANSWER.length() / 10);
    }

    @Test
    void keepsWhatManyAreToldOnce() {
        var first = Packed.of(ANSWER);

        assertThat(Packed.of(ANSWER)).isSameAs(first);
        assertThat(Packed.of(ANSWER + " ").unpack()).isEqualTo(ANSWER + " ");
    }
}
