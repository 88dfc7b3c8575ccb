package org.homeroom.door.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchMarkTest {

    @ParameterizedTest
    @CsvSource({
        "ma, Marta Tesfaye, <mark>Ma</mark>rta Tesfaye",
        "tes mar, Marta Tesfaye, <mark>Mar</mark>ta <mark>Tes</mark>faye",
        "nguyen, Nguyễn Mai, <mark>Nguyễn</mark> Mai",
        "م, مريم الخطيب, <mark>م</mark>ريم الخطيب",
        "maryam, مريم الخطيب, مريم الخطيب",
    })
    void marksWhereTheNameIsAsItWasTyped(String typed, String name, String marked) {
        var html = MatchMark.in(name, typed).getElement().getOuterHTML();

        assertThat(html.replaceAll(">\\s+", ">").replaceAll("\\s+<", "<").replaceAll("\\s+", ""))
                .isEqualTo(("<bdi>" + marked + "</bdi>").replaceAll("\\s+", ""));
    }
}
