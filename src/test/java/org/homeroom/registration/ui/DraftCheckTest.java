package org.homeroom.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.ui.RegistrationDraft.ContactWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

    @Test
    void asksForANameAndAWayToReachTheFamily() {
        var draft = RegistrationDraft.begin(Locale.ENGLISH);

        assertThat(keys(DraftCheck.who(draft)))
                .containsExactly("registration.problem.adultName", "registration.problem.contactMissing");
        assertThat(DraftCheck.help(draft)).isEmpty();
    }

    @Test
    void hasNothingAgainstAWholeDraft() {
        assertThat(DraftCheck.who(whole())).isEmpty();
        assertThat(DraftCheck.help(whole())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.homeroom.registration.ui.Naughty#names")
    void takesEveryNameAPersonMayHave(String name) {
        var draft = whole();
        draft.adults.getFirst().name = name;
        draft.addChild().name = name;
        draft.children.getFirst().age = 4;

        assertThat(DraftCheck.who(draft)).isEmpty();
        assertThat(Typed.line(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("org.homeroom.registration.ui.Naughty#invisible")
    void takesNothingInvisibleForAName(String name) {
        var draft = whole();
        draft.adults.getFirst().name = name;
        draft.contact = name;

        assertThat(keys(DraftCheck.who(draft)))
                .containsExactly("registration.problem.adultName", "registration.problem.contactMissing");
    }

    @Test
    void stripsWhatTurnsTheTextAround() {
        assertThat(Typed.line("Ro\u202Esa\n Al\u0000varez\u2069 ")).isEqualTo("Rosa Alvarez");
        assertThat(Typed.text("one\r\ntwo\u202E")).isEqualTo("one\ntwo");
    }

    @Test
    void tellsWhatIsTooLongAndByHowMuch() {
        var draft = whole();
        draft.adults.getFirst().name = "x".repeat(203);
        draft.interpreterNote = "x".repeat(1001);
        draft.accessNote = "x".repeat(1001);
        draft.question = "x".repeat(2002);
        var child = draft.addChild();
        child.name = "Liya";
        child.age = 4;
        child.care = true;
        child.allergies = "x".repeat(1001);
        child.needs = "x".repeat(1001);

        assertThat(DraftCheck.who(draft))
                .containsExactly(Problem.of("adult.1.name", "tooLong", "most", 200, "over", 3));
        assertThat(DraftCheck.help(draft))
                .extracting(Problem::field)
                .containsExactly("child.2.allergies", "child.2.needs", "interpreterNote", "accessNote", "question");
    }

    @Test
    void asksForEachChildsNameAndAge() {
        var draft = whole();
        draft.addChild();
        draft.addChild().age = 19;

        assertThat(DraftCheck.who(draft))
                .extracting(Problem::field)
                .containsExactly("child.2.name", "child.2.age", "child.3.name", "child.3.age");
    }

    @Test
    void takesNoMoreThanFitInOneRegistration() {
        var draft = whole();
        while (draft.people() <= RegistrationRequest.PARTY_MOST) {
            draft.addAdult("en").name = "Adult";
        }

        assertThat(keys(DraftCheck.who(draft))).containsExactly("registration.problem.partyTooBig");
    }

    @Test
    void needsAnAdult() {
        var draft = whole();
        draft.adults.clear();

        assertThat(keys(DraftCheck.who(draft))).containsExactly("registration.problem.adultMissing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rosa", "rosa@", "rosa@example", "a b@example.org", "rosa@example.org, b@example.org", "555 0199"
            })
    void takesNoAddressOneCannotWriteTo(String typed) {
        var draft = whole();
        draft.contact = typed;

        assertThat(keys(DraftCheck.who(draft))).containsExactly("registration.problem.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 555 012 3456", "(555) 012-3456", "٠١٢٣٤٥٦٧٨", "۰۱۲۳۴۵۶۷۸", "＋１ ５５５ ０１２３"})
    void takesPhoneNumbersInAnyDigits(String typed) {
        var draft = whole();
        draft.way = ContactWay.PHONE;
        draft.contact = typed;

        assertThat(DraftCheck.who(draft)).isEmpty();
        assertThat(Typed.phone(typed)).matches("[+0-9() -]+");
    }

    @Test
    void takesNoPhoneNumberWithoutDigits() {
        var draft = whole();
        draft.way = ContactWay.PHONE;
        draft.contact = "rosa@example.org";

        assertThat(keys(DraftCheck.who(draft))).containsExactly("registration.problem.phone");
    }

    @Test
    void limitsTheLanguages() {
        var draft = whole();
        draft.spoken.addAll(List.of("amh", "som", "tir", "orm", "ara"));
        draft.signed.addAll(List.of("ase", "bfi"));

        assertThat(DraftCheck.help(draft)).extracting(Problem::field).containsExactly("spoken");
    }

    @Test
    void takesNoTickForALanguageThatWasNotChosen() {
        var draft = whole();
        draft.unchosen.add(DraftFields.SIGNED);

        assertThat(DraftCheck.help(draft)).containsExactly(Problem.of(DraftFields.SIGNED, "languageUnchosen"));
    }

    @Test
    void makesOneWishPerLanguage() {
        var draft = whole();
        draft.spoken.add("amh");
        draft.signed.add("ase");
        draft.interpreterNote = "slowly";
        draft.accessNeeds.add(AccessNeed.HALAL);

        var wishes = DraftRequest.wishes(draft);

        assertThat(wishes.interpreters())
                .extracting(request -> request.language() + request.signed() + request.note())
                .containsExactly("amhfalseslowly", "asetrueslowly");
        assertThat(wishes.accessNeeds()).containsExactly(AccessNeed.HALAL);
    }

    static RegistrationDraft whole() {
        var draft = RegistrationDraft.begin(Locale.ENGLISH);
        draft.adults.getFirst().name = "Rosa Alvarez";
        draft.contact = "rosa@example.org";
        return draft;
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}
