package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.bench.NamedPeople.Pair;
import org.junit.jupiter.api.Test;

class NamedPeopleTest {

    private final NamedPeople people = new NamedPeople();

    @Test
    void typesEachNameInEachWay() {
        assertThat(people.pairs()).hasSizeGreaterThan(200);
        assertThat(people.pairs()).extracting(Pair::typed).anyMatch(typed -> typed.contains("muhammad"));
        assertThat(people.pairs())
                .filteredOn(pair -> pair.typed().contains("wong"))
                .isNotEmpty()
                .allMatch(pair -> pair.meant().full().matches("[王黄].+"));
    }

    @Test
    void meetsFrequentNamesOftenAndAllScripts() {
        var names = Stream.generate(people::any).limit(5_000).toList();

        assertThat(names.stream().map(name -> name.given().script()).collect(Collectors.toSet()))
                .hasSize(8);
        assertThat(names.stream()
                        .filter(name -> name.family().written().equals("Nguyễn"))
                        .count())
                .isGreaterThan(names.stream()
                        .filter(name -> name.family().written().equals("Võ"))
                        .count());
        assertThat(names.stream().map(NamedPeople.Name::full).distinct().count())
                .isGreaterThan(1_500);
    }
}
