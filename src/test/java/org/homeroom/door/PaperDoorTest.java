package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SlotSession;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.test.context.TestSecurityContextHolder;

class PaperDoorTest extends OpenDoor {

    @Autowired
    private PaperDoor paper;

    @Autowired
    private EveningPaper printed;

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

    @Test
    void letsInPartOfAFamilyAndTheRestLater() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var first = party.entry().people().getFirst().id();

        assertThat(entered(paper.arrive(page(), party.id(), Set.of(first), now(), key()))
                        .isWhole())
                .isFalse();
        assertThat(entered(paper.arrive(page(), party.id(), Set.of(), now(), key()))
                        .people())
                .hasSize(1);
        assertThat(here()).isEqualTo(2);
    }

    @Test
    void writesNothingOfThoseADoorSaw() {
        var party = expected(register(Requests.to(slot).adults(2)));
        arrive(party, party.everyone());
        var before = expected(party.entry().code().value()).arrivals();

        assertThat(enter(party.entry().shortCode())).isInstanceOf(PaperAnswer.AlreadyIn.class);

        assertThat(rows("check_in")).isEqualTo(2);
        assertThat(expected(party.entry().code().value()).arrivals()).isEqualTo(before);
    }

    @Test
    void takesOneEntryBackAndLeavesWhatADoorSaid() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var people = party.entry().people();
        arrive(party, Set.of(people.getFirst().id()));
        var entry = entered(enter(party.entry().shortCode()));
        assertThat(entry.people()).containsExactly(people.getLast());

        assertThat(paper.undo(page(), entry.key(), key())).isTrue();
        assertThat(paper.undo(page(), entry.key(), key())).isTrue();

        assertThat(here()).isEqualTo(1);
        assertThat(desk().entries()).isEmpty();
        assertThat(entered(enter(party.entry().shortCode())).people()).containsExactly(people.getLast());
        assertThat(here()).isEqualTo(2);
    }

    @Test
    void takesNothingBackThatADoorSaid() {
        var party = expected(register(Requests.to(slot)));
        var tap = key();
        door.arrive(slot, party.id(), party.everyone(), tap.toString());

        paper.undo(page(), tap, key());

        assertThat(rows("check_in")).isEqualTo(1);
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void writesALineOnceHoweverOftenItIsSent() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var key = key();
        var at = now();

        var first = paper.arrive(page(), party.id(), Set.of(), at, key);
        var again = paper.arrive(page(), party.id(), Set.of(), at, key);

        assertThat(again).isEqualTo(first);
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void keepsTheTimeOnPaper() {
        var party = expected(register(Requests.to(slot)));
        var at = now().minus(Duration.ofMinutes(40));

        paper.arrive(page(), party.id(), Set.of(), at, key());

        assertThat(expected(party.entry().code().value()).since()).contains(at);
        assertThat(desk().entries()).extracting(PaperEntry::at).containsExactly(at);
    }

    @Test
    void takesNoTimeWhenTheDoorWasClosedOrThatIsStillToCome() {
        var party = expected(register(Requests.to(slot)));

        assertThat(paper.arrive(page(), party.id(), Set.of(), now().plusSeconds(600), key()))
                .isEqualTo(new PaperAnswer.WrongTime());
        assertThat(paper.arrive(page(), party.id(), Set.of(), now().minus(Duration.ofHours(3)), key()))
                .isEqualTo(new PaperAnswer.WrongTime());
        assertThat(paper.walkIn(page(), walkIn("Ana"), now().plusSeconds(600))).isEqualTo(new PaperAnswer.WrongTime());
        assertThat(rows("check_in")).isZero();
        assertThat(rows("registration")).isEqualTo(1);
    }

    @Test
    void takesFamiliesWhoJustCameInARow() {
        var ana = walkIn("Ana");
        entered(paper.walkIn(page(), ana, now()));
        entered(paper.walkIn(page(), ana, now()));
        entered(paper.walkIn(page(), new WalkIn(key().toString(), "Bo", Locale.ENGLISH, 2, 3, Contact.NONE), now()));

        assertThat(here()).isEqualTo(6);
        assertThat(desk().entries())
                .extracting(entry -> entry.people().getFirst().name())
                .containsExactly("Bo", "Ana");
    }

    @Test
    void asksBeforeItGivesThoseWhoWaitedAPlaceWithoutWritingToThemAfterTheEvening() {
        register(Requests.to(slot).adults(5));
        var waiting = register(Requests.to(slot).adult("Rosa", "es"));
        print();
        jdbc.sql("delete from outbox_message").update();
        moveTo(Instant.now().minus(Duration.ofHours(20)));

        var asked = paper.enter(page(), "rosa", desk().start(), key());
        assertThat(asked).isInstanceOf(PaperAnswer.Waiting.class);
        assertThat(rows("check_in")).isZero();
        var family = ((PaperAnswer.Waiting) asked).entry().id();

        assertThat(paper.arrive(page(), family, Set.of(), desk().start(), key()))
                .isInstanceOfSatisfying(
                        PaperAnswer.Entered.class,
                        entered -> assertThat(entered.note()).isEqualTo(FactAnswer.Note.ADMITTED));
        assertThat(waiting).isNotEmpty();
        assertThat(rows("outbox_message")).isZero();
    }

    @Test
    void asksBeforeItTakesAFamilyOfAnotherTime() {
        var other = doorway.slot(event, Duration.ofHours(30), 5);
        var code = doorway.register(Requests.to(other).adult("Rosa", "es").build());
        var shortCode = jdbc.sql("select short_code from registration")
                .query(String.class)
                .single();

        var answer = enter(shortCode);

        assertThat(answer).isInstanceOf(PaperAnswer.NotExpected.class);
        assertThat(rows("check_in")).isZero();
        var family = ((PaperAnswer.NotExpected) answer).entry();
        assertThat(family.code().value()).isEqualTo(code);
        entered(paper.arrive(page(), family.id(), Set.of(), now(), key()));
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void leavesAFamilyItsPlaceAtAComingTimeWhenPaperSaysItCameToOneThatIsOver() {
        var other = doorway.slot(event, Duration.ofHours(30), 5);
        var code = doorway.register(Requests.to(other).adult("Rosa", "es").build());
        moveTo(Instant.now().minus(Duration.ofHours(20)));
        var family = ((PaperAnswer.NotExpected) enter(code)).entry();

        entered(paper.arrive(page(), family.id(), Set.of(), desk().start(), key()));

        assertThat(jdbc.sql("select taken from time_slot order by starts_at")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1);
        assertThat(jdbc.sql("select state from registration where code = :code and slot_id = :slot")
                        .param("code", code)
                        .param("slot", bytes(other.value()))
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
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
    void takesPaperFromVolunteersForTwoDaysAndFromStaffForTwoWeeks() {
        register(Requests.to(slot).adult("Ada", "en"));
        print();

        moveTo(Instant.now().minus(Duration.ofHours(47)));
        assertThat(paper.slots()).hasSize(1);
        assertThat(door.slots()).isEmpty();
        entered(paper.enter(page(), "1", desk().start(), key()));

        moveTo(Instant.now().minus(Duration.ofDays(3)));
        assertThat(paper.slots()).isEmpty();
        assertThat(paper.open(slot, 0)).isEmpty();
        assertThat(paper.enter(page(), "1", now(), key())).isEqualTo(new PaperAnswer.Closed());

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(desk().entries()).hasSize(1);
        moveTo(Instant.now().minus(Duration.ofDays(15)));
        assertThat(paper.open(slot, 0)).isEmpty();
    }

    @Test
    void takesPaperOfEachDateOfASeries() {
        var first = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        slot = year.slot(
                event,
                year.plan(first.plus(Duration.ofDays(8)), 5, Map.of())
                        .followedBy(List.of(new SlotSession(
                                first.plus(Duration.ofDays(9)),
                                first.plus(Duration.ofDays(9)).plusSeconds(5400)))));
        register(Requests.to(slot).adult("Ada", "en"));
        moveTo(first.minus(Duration.ofDays(1)));
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", utc(first))
                .param("end", utc(first.plusSeconds(5400)))
                .update();
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(desk().dates()).containsExactly(1, 2);
        assertThat(desk().page().date()).isEqualTo(2);
        var yesterday = new PaperDoor.Page(slot, 1);
        entered(paper.enter(yesterday, "ada", paper.open(slot, 1).orElseThrow().start(), key()));

        assertThat(paper.open(slot, 1).orElseThrow().entries()).hasSize(1);
        assertThat(desk().entries()).isEmpty();
    }

    @Test
    void isClosedToThoseWhoDidNotWorkThereAndToOtherSchools() {
        var party = expected(register(Requests.to(slot)));
        doorway.volunteerAt();
        assertClosed(party);

        SignedIn.as(year.school("elm-street", "Elm Street School").id(), Role.ADMINISTRATOR);
        assertClosed(party);
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        TestSecurityContextHolder.clearContext();

        assertThatThrownBy(() -> paper.slots()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> enter("1")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void assertClosed(DoorParty party) {
        assertThat(paper.open(slot, 0)).isEmpty();
        assertThat(paper.slots()).isEmpty();
        assertThat(paper.find(page(), "rosa")).isEqualTo(new PaperAnswer.Closed());
        assertThat(enter("rosa")).isEqualTo(new PaperAnswer.Closed());
        assertThat(paper.undo(page(), key(), key())).isFalse();
        assertThat(paper.arrive(page(), party.id(), Set.<PersonId>of(), now(), key()))
                .isEqualTo(new PaperAnswer.Closed());
        assertThat(paper.walkIn(page(), walkIn("Ana"), now())).isEqualTo(new PaperAnswer.Closed());
    }

    private List<String> print() {
        return printed.of(slot, 0).orElseThrow().lines().stream()
                .map(line ->
                        line.number() + " " + line.entry().people().getFirst().name())
                .toList();
    }

    private PaperAnswer enter(String typed) {
        return paper.enter(page(), typed, now(), key());
    }

    private static PaperEntry entered(PaperAnswer answer) {
        assertThat(answer).isInstanceOf(PaperAnswer.Entered.class);
        return ((PaperAnswer.Entered) answer).entry();
    }

    private PaperDoor.Desk desk() {
        return paper.open(slot, 0).orElseThrow();
    }

    private PaperDoor.Page page() {
        return new PaperDoor.Page(slot, 1);
    }

    private int here() {
        return door.board(slot).orElseThrow().counts().here();
    }

    private static WalkIn walkIn(String name) {
        return new WalkIn(key().toString(), name, Locale.ENGLISH, 1, 0, Contact.NONE);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }

    private static Instant now() {
        return Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    }

    private void moveTo(Instant start) {
        jdbc.sql("update time_slot set version = version + 1, starts_at = :start, ends_at = :end,"
                        + " registration_deadline = :start, change_deadline = :start, childcare_deadline = :start"
                        + " where id = :slot")
                .param("start", utc(start.truncatedTo(ChronoUnit.SECONDS)))
                .param("end", utc(start.truncatedTo(ChronoUnit.SECONDS).plusSeconds(5400)))
                .param("slot", bytes(slot.value()))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
