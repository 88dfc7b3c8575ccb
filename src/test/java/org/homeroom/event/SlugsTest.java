package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Homework without tears, homework-without-tears",
        "Thư pháp ngày Tết, thu-phap-ngay-tet",
        "Писанки, pisanki",
        "¿Cómo funciona el IEP?, como-funciona-el-iep",
        "!!!, event"
    })
    void spellsTitlesInPlainLatin(String title, String slug) {
        assertThat(Slugs.of(title, taken -> false)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"واجبات بلا دموع", "ቡና", "剪纸", "../../etc/passwd", "<script>alert(1)</script>"})
    void leavesNothingThatAnAddressWouldHaveToEscape(String title) {
        assertThat(Slugs.of(title, taken -> false)).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"homework"})
    void tellsNamesakesApart(String title) {
        assertThat(Slugs.of(title, title::equals)).matches("homework-[a-z2-9]{6}");
    }
}
