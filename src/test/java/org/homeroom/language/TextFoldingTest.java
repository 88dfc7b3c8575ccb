package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
    @ParameterizedTest
    @CsvSource({
        "José, jose",
        "NGUYỄN, nguyen",
        "Đặng Thị Ơn, dang thi on",
        "İpek, ipek",
        "Işık, isik",
        "O’Brien, obrien",
        "Straße, strasse",
        "Łukasz Øre, lukasz ore",
        "مُحَمَّد, محمد",
        "علی رضایی, علي رضايي",
        "أحمد, احمد",
        "فاطمة, فاطمه",
        "می‌خواهم, ميخواهم",
        "محـمد, محمد",
        "歐陽, 欧阳",
        "Ｌｉ, li",
        "サクラ, さくら",
        "한국어, 한국어",
        "ሐኪም ሠላም, ሀኪም ሰላም",
        "Ґанна Їжак, ганна іжак",
        "۱۲٣, 123",
        "Mary-Jane  (Ann), mary jane ann",
        "हिन्दी, हिन्दी",
        "ភាសា, ភាសា",
    })
    void makesAlikeWhatPeopleCallTheSame(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        String folded = TextFolding.fold("Nguyễn 歐陽 محمّد ሐና Їжак が");

        assertThat(TextFolding.fold(folded)).isEqualTo(folded);
    }
}
