package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatiosTest {

    @ParameterizedTest
    @CsvSource({
        "NAEYC, 0, 4",
        "NAEYC, 1, 6",
        "NAEYC, 2, 6",
        "NAEYC, 3, 10",
        "NAEYC, 5, 12",
        "NAEYC, 6, 15",
        "NAEYC, 12, 15",
        "CFOC, 0, 3",
        "CFOC, 1, 4",
        "CFOC, 3, 7",
        "CFOC, 4, 8",
        "CFOC, 5, 8",
        "CFOC, 6, 10",
        "CFOC, 9, 12",
        "EYFS, 0, 3",
        "EYFS, 1, 3",
        "EYFS, 2, 5",
        "EYFS, 3, 8",
        "EYFS, 12, 8",
        "NSPCC, 1, 3",
        "NSPCC, 2, 4",
        "NSPCC, 3, 4",
        "NSPCC, 4, 6",
        "NSPCC, 8, 6",
        "NSPCC, 9, 8",
        "NSPCC, 13, 10"
    })
    void followTheStandardsByAge(RatioPreset preset, int age, int most) {
        assertThat(preset.ratios().orElseThrow().mostPerCarer(age)).isEqualTo(most);
    }

    @Test
    void neverAllowMoreForYoungerChildrenInAPreset() {
        assertThat(Arrays.stream(RatioPreset.values()).flatMap(preset -> preset.ratios().stream()))
                .hasSize(4)
                .allSatisfy(ratios ->
                        assertThat(List.copyOf(ratios.mostFrom().values())).isSorted());
    }

    @Test
    void beginAtBirthAndNameSensibleFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratios(new TreeMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratios.of(1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratios.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratios.of(0, Ratios.MOST + 1));
    }

    @Test
    void areTheLawsInTheUnitedKingdomUntilASchoolChooses() {
        assertThat(RatioPreset.usualIn("GB")).isEqualTo(RatioPreset.EYFS);
        assertThat(RatioPreset.usualIn("US")).isEqualTo(RatioPreset.CFOC);
    }
}
