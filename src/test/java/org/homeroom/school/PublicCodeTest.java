package org.homeroom.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicCodeTest {

    @Test
    void holdsNoSymbolThatIsMistakenForAnother() {
        var all = IntStream.range(0, 500).mapToObj(i -> PublicCode.random(24)).collect(Collectors.joining());
        assertThat(all).doesNotContainPattern("[01OIL]").matches("[2-9A-Z]+");
    }

    @Test
    void neverRepeats() {
        var codes = IntStream.range(0, 10_000)
                .mapToObj(i -> PublicCode.random(PublicCode.LINK_LENGTH))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(PublicCode.read(" abcd-2345 ", 8)).contains("ABCD2345");
        assertThat(PublicCode.read("abcd–2345", 8)).contains("ABCD2345");
        assertThat(PublicCode.read("abcd-234", 8)).isEmpty();
        assertThat(PublicCode.read("abcd-234O", 8)).isEmpty();
    }

    @Test
    void showsGroupsOfFour() {
        assertThat(PublicCode.grouped("ABCD2345")).isEqualTo("ABCD-2345");
    }
}
