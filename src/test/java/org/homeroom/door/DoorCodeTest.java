package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorCodeTest {

    private static final String LONG = "ABCDEFGH23456789JKMNPQRS";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://events.example.org/r/" + LONG,
                "https://events.example.org/r/" + LONG + "?lang=am",
                "http://localhost:8080/r/" + LONG + "#x",
                LONG,
                "abcd-efgh-2345-6789-jkmn-pqrs",
                " abcd efgh 2345 6789 jkmn pqrs\n",
            })
    void readsTheLinkAndTheCodeInIt(String typed) {
        assertThat(DoorCode.read(typed)).contains(new DoorCode(LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KM2QRST", "7km2-qrst", "7km2 qrst", " 7k-m2-qr-st "})
    void readsTheShortCodeInAnyGroupingAndCase(String typed) {
        assertThat(DoorCode.read(typed)).contains(new DoorCode("7KM2QRST"));
        assertThat(DoorCode.read(typed).orElseThrow().isShort()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Marta", "Nguyễn Mai", "https://example.org/", "7KM2QRS", "7KM2QR0T"})
    void leavesEverythingElseToTheNames(String typed) {
        assertThat(DoorCode.read(typed)).isEmpty();
    }

    @Test
    void takesEightLettersForANameToo() {
        assertThat(DoorCode.read("Mercedes").orElseThrow().mayBeName()).isTrue();
        assertThat(DoorCode.read("7KM2QRST").orElseThrow().mayBeName()).isFalse();
    }
}
