package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "amh,am", "cmn,zh", "ara,ar", "pes,fa", "prs,fa", "ukr,uk", "hat,ht", "vie,vi", "tir,ti", "yue,yue", "ase,ase",
        "pus,ps", "som,so"
    })
    void knowsALanguageByEitherCode(String wish, String onHand) {
        assertThat(Answer.met(Set.of(wish), Set.of("en", onHand))).isEqualTo(Answer.YES);
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(Answer.met(Set.of("amh", "ase"), Set.of("am"))).isEqualTo(Answer.PARTLY);
        assertThat(Answer.met(Set.of("yue"), Set.of("zh", "en"))).isEqualTo(Answer.NO);
        assertThat(Answer.met(Set.of("ase"), Set.of())).isEqualTo(Answer.NO);
    }
}
