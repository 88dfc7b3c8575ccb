package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Whom a line on paper means. */
class PaperFinderTest extends TypedPaper {

    @Test
    void letsAWholeFamilyInByTheNumberOfItsLine() {
        register(Requests.to(slot).adult("Zeynep", "en"));
        register(Requests.to(slot).adult("Ada", "en").child("Liya", 5));
        print();

        var entry = entered(enter("1"));

        assertThat(entry.people()).extracting(person -> person.name()).containsExactly("Ada", "Liya");
        assertThat(entry.number()).isEqualTo(1);
        assertThat(here()).isEqualTo(2);
        assertThat(jdbc.sql("select on_paper from check_in")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", " # 1 ", "№1", "١", "۱", "１"})
    void readsANumberHoweverItIsWritten(String number) {
        register(Requests.to(slot).adult("Ada", "en"));
        print();

        assertThat(entered(enter(number)).number()).isEqualTo(1);
    }

    @Test
    void keepsTheNumbersOfAnOldPrint() {
        var second = register(Requests.to(slot).adult("Marta", "am"));
        register(Requests.to(slot).adult("Zeynep", "en"));
        assertThat(print()).containsExactly("1 Marta", "2 Zeynep");

        register(Requests.to(slot).adult("Ada", "en"));
        doorway.cancel(second);

        assertThat(print()).containsExactly("3 Ada", "2 Zeynep");
        assertThat(enter("1")).isInstanceOf(PaperAnswer.Cancelled.class);
        assertThat(entered(enter("2")).people().getFirst().name()).isEqualTo("Zeynep");
    }

    @Test
    void givesEachNumberOnceThoughItIsPrintedTwiceAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            register(Requests.to(slot).adult("Adult " + i, "en"));
        }
        var prints = Stream.generate(() -> new DelegatingSecurityContextCallable<>(this::print))
                .limit(6)
                .toList();

        var lists = new ArrayList<List<String>>();
        try (var printers = Executors.newFixedThreadPool(6)) {
            for (var done : printers.invokeAll(prints)) {
                lists.add(done.get());
            }
        }

        assertThat(lists).allMatch(list -> list.equals(lists.getFirst()));
        assertThat(rows("paper_line")).isEqualTo(5);
    }

    @Test
    void findsAFamilyByItsShortCodeAndByAFewLetters() {
        var code = register(Requests.to(slot).adult("ማርታ ተስፋዬ", "am"));
        register(Requests.to(slot).adult("Marcus", "en"));
        var shortCode = expected(code).entry().shortCode();

        assertThat(enter("mar"))
                .isInstanceOfSatisfying(
                        PaperAnswer.Several.class,
                        several -> assertThat(several.parties()).hasSize(2));
        assertThat(rows("check_in")).isZero();
        assertThat(entered(enter("marc")).people().getFirst().name()).isEqualTo("Marcus");
        assertThat(entered(enter(shortCode.toLowerCase(Locale.ROOT)))
                        .people()
                        .getFirst()
                        .name())
                .isEqualTo("ማርታ ተስፋዬ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u202E\u2066",
                "0",
                "00000",
                "99999999999999999999",
                "-1",
                "1e3",
                "Robert'); DROP TABLE registration;--",
                "%",
                "_",
                "=1+1",
                "<script>alert(1)</script>",
                "{0} ${x}",
                "👩‍👧‍👦",
                "٩٩٩٩٩",
                "https://example.org/r/none"
            })
    void findsNobodyByWhatIsNeitherNumberNorCodeNorName(String typed) {
        register(Requests.to(slot).adult("Ada", "en"));
        print();

        assertThat(enter(typed)).isEqualTo(new PaperAnswer.Nobody());
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void answersEachLineOfAColumnAndLosesNone() {
        register(Requests.to(slot).adult("Ada", "en"));
        register(Requests.to(slot).adult("Bo", "en"));
        print();

        var read = paper.enterAll(page(), List.of("1", "", "99", "bo", "1", "  "), now());

        assertThat(read).extracting(PaperDoor.Read::line).containsExactly("1", "99", "bo", "1");
        assertThat(read.get(0).answer()).isInstanceOf(PaperAnswer.Entered.class);
        assertThat(read.get(1).answer()).isInstanceOf(PaperAnswer.Nobody.class);
        assertThat(read.get(2).answer()).isInstanceOf(PaperAnswer.Entered.class);
        assertThat(read.get(3).answer()).isInstanceOf(PaperAnswer.AlreadyIn.class);
        assertThat(here()).isEqualTo(2);
    }

    @Test
    void takesNobodyFromAColumnByPartOfAName() {
        var code = register(Requests.to(slot).adult("Ana María", "es"));
        register(Requests.to(slot).adult("Bo", "en"));
        var shortCode = expected(code).entry().shortCode();

        var read = paper.enterAll(page(), List.of("an", "Anna Maria", "ana"), now());
        assertThat(read)
                .extracting(PaperDoor.Read::answer)
                .allSatisfy(answer -> assertThat(answer).isNotInstanceOf(PaperAnswer.Entered.class));
        assertThat(read.getFirst().answer()).isInstanceOf(PaperAnswer.Several.class);
        assertThat(rows("check_in")).isZero();

        read = paper.enterAll(page(), List.of("ana maria", shortCode), now());
        assertThat(read.getFirst().answer()).isInstanceOf(PaperAnswer.Entered.class);
        assertThat(read.getLast().answer()).isInstanceOf(PaperAnswer.AlreadyIn.class);
    }
}
