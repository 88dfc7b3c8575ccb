package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.language.Formats;
import org.homeroom.language.PersonNames;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationState;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {

    private static final Formats FORMATS = new Formats();
    private static final Roll ROLL = Roll.of(
            Stream.of(
                            "ማርታ ተስፋዬ",
                            "مریم رضایی",
                            "محمد الخطيب",
                            "Марія Коваль",
                            "李小龙",
                            "Nguyễn Thị Mai",
                            "José García",
                            "Wei Ng",
                            "김민준",
                            "Jean-Baptiste Pierre",
                            "O Sung")
                    .map(RollTest::family)
                    .map(RollTest::name)
                    .toList(),
            Map.of());

    @ParameterizedTest
    @CsvSource({
        "marta, ማርታ ተስፋዬ",
        "ተስፋዬ ማርታ, ማርታ ተስፋዬ",
        "maryam, مریم رضایی",
        "rezaei, مریم رضایی",
        "muhammad, محمد الخطيب",
        "koval mari, Марія Коваль",
        "li, 李小龙",
        "小龙, 李小龙",
        "nguyen mai, Nguyễn Thị Mai",
        "ng, Wei Ng",
        "garcia jose, José García",
        "minjun, 김민준",
        "pierre jean, Jean-Baptiste Pierre",
        "o, O Sung",
    })
    void findsAFamilyHoweverItsNameIsWritten(String typed, String name) {
        assertThat(names(typed)).contains(name);
    }

    @Test
    void findsAFamilyByItsChild() {
        var child = new PartyPerson.Child(person(), "Yonas", 4, null, null);
        var roll = Roll.of(List.of(name(entry(adult("Hana"), child))), Map.of());

        assertThat(roll.search("yon", Locale.ENGLISH, FORMATS, 8)).hasSize(1);
    }

    @Test
    void putsThoseStillMissingFirstAndStopsAtEight() {
        var entries = IntStream.range(0, 12)
                .mapToObj(i -> family("Ana " + (char) ('a' + i)))
                .toList();
        var here = entries.getFirst();
        var present = Map.of(here.id(), Map.of(here.people().getFirst().id(), Instant.EPOCH));
        var roll = Roll.of(entries.stream().map(RollTest::name).toList(), present);

        assertThat(roll.search("ana", Locale.ENGLISH, FORMATS, 8))
                .hasSize(8)
                .extracting(party -> party.entry().people().getFirst().name())
                .startsWith("Ana b")
                .doesNotContain("Ana a");
        assertThat(roll.search("ana a", Locale.ENGLISH, FORMATS, 8)).hasSize(8);
    }

    @Test
    void answersWhileSomebodyTypesThoughThousandsAreExpected() {
        var many = IntStream.range(0, 2000)
                .mapToObj(i -> name(family("Nguyễn Văn " + PublicCode.random(6))))
                .toList();
        var roll = Roll.of(many, Map.of());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            roll.search("van ngu", Locale.ENGLISH, FORMATS, 8);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).isLessThan(100_000_000);
    }

    private static List<String> names(String typed) {
        return ROLL.search(typed, Locale.ENGLISH, FORMATS, 8).stream()
                .map(party -> party.entry().people().getFirst().name())
                .toList();
    }

    private static Roll.Name name(DoorEntry entry) {
        return Roll.Name.of(entry, PersonNames::keys);
    }

    private static DoorEntry family(String name) {
        return entry(adult(name));
    }

    private static PartyPerson.Adult adult(String name) {
        return new PartyPerson.Adult(person(), name, Locale.ENGLISH);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    private static DoorEntry entry(PartyPerson... people) {
        return new DoorEntry(
                new RegistrationId(UUID.randomUUID()),
                RegistrationCode.read(PublicCode.random(PublicCode.LINK_LENGTH)).orElseThrow(),
                PublicCode.random(PublicCode.SHORT_LENGTH),
                RegistrationState.CONFIRMED,
                new SlotId(UUID.randomUUID()),
                Locale.ENGLISH,
                List.of(people),
                List.of(),
                Set.of());
    }
}
