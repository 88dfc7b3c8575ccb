package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.homeroom.interpreting.Help;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @EnumSource(Help.class)
    void isYesForAnInterpreterOrALanguageThatIsSpokenAndPartlyForHelpOfAnotherKind(Help help) {
        assertThat(Answer.met(Set.of("amh"), Map.of("amh", help)))
                .isEqualTo(
                        switch (help) {
                            case INTERPRETED, SPOKEN -> Answer.YES;
                            case IN_PART -> Answer.PARTLY;
                            case NONE -> Answer.NO;
                        });
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(Answer.met(Set.of("amh", "ase"), Map.of("amh", Help.INTERPRETED)))
                .isEqualTo(Answer.PARTLY);
        assertThat(Answer.met(Set.of("yue"), Map.of("amh", Help.INTERPRETED))).isEqualTo(Answer.NO);
        assertThat(Answer.met(Set.of("ase"), Map.of())).isEqualTo(Answer.NO);
    }

    @Test
    void knowsALanguageByEitherCode() {
        var mandarin = Map.of("cmn", Help.INTERPRETED, "zho", Help.INTERPRETED);
        assertThat(Answer.met(Set.of("cmn"), mandarin)).isEqualTo(Answer.YES);
        assertThat(Answer.met(Set.of("zho"), mandarin)).isEqualTo(Answer.YES);
    }
}
