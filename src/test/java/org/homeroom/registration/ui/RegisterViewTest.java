package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.choice;
import static org.homeroom.registration.ui.Screen.field;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.slots;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.tick;
import static org.homeroom.registration.ui.Screen.type;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.ViewTest;
import org.homeroom.account.RateLimits;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisterViewTest extends ViewTest {

    private static final String ADDRESS = "events/homework-without-tears/register";

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RateLimits limits;

    private EventId event;

    @BeforeEach
    void plan() {
        event = year.workshop("Homework without tears");
    }

    @AfterEach
    void forgetHowOftenWeAsked() {
        for (int i = 0; i < 100; i++) {
            limits.giveBack("register", "127.0.0.1");
        }
    }

    @Test
    void registersAFamilyInThreeSteps() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 4));
        open("?slot=" + slot);

        assertThat(text()).contains("1. Who is coming", "Homework without tears");
        type("Your name", "Rosa Alvarez");
        press("Add a child");
        type("First name", "Liya");
        age(4);
        type("Your e-mail address", "rosa@example.org");
        press("Next");

        assertThat(path()).contains(ADDRESS, "slot=" + slot, "step=2");
        tick("Liya, 4", true);
        type("Allergies of Liya", "peanuts");
        tick("In a sign language", true);
        sign("ase");
        tick("A way without steps", true);
        press("Next");

        assertThat(path()).contains("step=3");
        assertThat(text())
                .contains("Is this right?", "Rosa Alvarez", "Liya, 4", "peanuts", "rosa@example.org")
                .contains("American Sign Language", "A way without steps", "School library");
        press("Send");

        var made = only();
        assertThat(made.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(made.people()).extracting(PartyPerson::name).containsExactly("Rosa Alvarez", "Liya");
        assertThat(made.children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(made.wishes().interpreters()).extracting("language").containsExactly("ase");
        assertThat(made.wishes().accessNeeds()).containsExactly(AccessNeed.STEP_FREE);
        assertThat(path()).isEqualTo("r/" + made.code().value() + "?new");
        assertThat(text()).contains("Thank you, Rosa Alvarez.");
        assertThat(_get(DraftKeeper.class).getElement().hasAttribute("clear")).isTrue();
    }

    @Test
    void isNotFoundForAnEventThatIsNot() {
        visit("events/nothing-like-it/register");

        assertThat(_find(RegisterView.class)).isEmpty();
    }

    @Test
    void saysAtEachFieldWhatIsMissingAndLosesNothing() {
        open("?slot=" + year.slot(event, 10));
        type("Your e-mail address", "rosa at example");
        press("Next");

        assertThat(field("Your name").isInvalid()).isTrue();
        assertThat(field("Your name").getErrorMessage()).isEqualTo("Please give a name");
        assertThat(field("Your e-mail address").getErrorMessage()).startsWith("This does not look like");
        assertThat(field("Your e-mail address").getValue()).isEqualTo("rosa at example");
        assertThat(text(_get(ErrorSummary.class))).contains("2 things are missing", "Please give a name");
        assertThat(path()).doesNotContain("step=2");

        type("Your name", "Rosa");
        press("Next");
        assertThat(field("Your name").isInvalid()).isFalse();
        assertThat(text(_get(ErrorSummary.class))).contains("One thing is missing");
    }

    @Test
    void asksForTheTimeFirstWhenThereAreSeveral() {
        year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var second = year.slot(event, year.plan(year.inDays(4), 5, Map.of()));
        open("");
        who();
        press("Next");
        assertThat(text(_get(ErrorSummary.class))).contains("Please choose a time");

        _setValue(slots().get(1), true);
        press("Next");

        assertThat(path()).contains(ADDRESS, "slot=" + second, "step=2");
    }

    @Test
    void takesTheOnlyTimeThereIs() {
        year.slot(event, 5);
        open("");

        assertThat(slots()).isEmpty();
        assertThat(_find(ChosenSlot.class)).hasSize(1);
        assertThat(text(_get(ChosenSlot.class))).doesNotContain("Change time");
    }

    @Test
    void keepsAllOfItOnTheWayBack() {
        open("?slot=" + year.slot(event, 10));
        who();
        press("Add another adult");
        type("Name", "Sam");
        press("Next");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What would you like to ask or to hear about?")), "When?");
        follow("Back");

        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        assertThat(field("Name").getValue()).isEqualTo("Sam");
        press("Next");
        press("Next");
        assertThat(text()).contains("When?", "Sam");
        follow("Change");
        press("Next");
        assertThat(text()).contains("What would help you?");
    }

    @Test
    void tellsTheDeviceWhatToKeepAndTakesItBack() {
        var slot = year.slot(event, 10);
        open("?slot=" + slot);
        type("Your name", "Rosa Alvarez");
        var draft = keeps();
        assertThat(draft).contains("Rosa Alvarez");

        speak(Locale.forLanguageTag("es"));
        visit(ADDRESS + "?slot=" + slot + "&step=1");
        kept(draft, "{\"contact\":\"rosa@example.org\"}");

        assertThat(_find(TextField.class)).extracting(TextField::getValue).contains("Rosa Alvarez", "rosa@example.org");
    }

    @Test
    void waitsForTheDeviceBeforeItShowsALaterStep() {
        var slot = year.slot(event, 10);
        visit(ADDRESS + "?slot=" + slot + "&step=3");
        assertThat(text()).doesNotContain("Is this right?").doesNotContain("Your name");

        kept(DraftJson.write(DraftCheckTest.whole()));

        assertThat(text()).contains("Is this right?", "Rosa Alvarez", "What you typed is still here.");
    }

    @Test
    void beginsWithTheFirstStepThatIsNotFinished() {
        visit(ADDRESS + "?slot=" + year.slot(event, 10) + "&step=3");
        kept("");

        assertThat(text()).contains("Who is coming?").doesNotContain("Is this right?");
    }

    @Test
    void ignoresWhatItCannotReadInTheAddress() {
        year.slot(event, 10);
        open("?slot=nonsense&step=99&x=%3Cscript%3E");

        assertThat(text()).contains("Who is coming?");
    }

    @Test
    void takesARemovalBack() {
        open("?slot=" + year.slot(event, 10));
        press("Add a child");
        type("First name", "Liya");
        press("Remove");
        assertThat(text()).contains("Liya is removed.");
        assertThat(keeps()).doesNotContain("Liya");

        press("Undo");

        assertThat(field("First name").getValue()).isEqualTo("Liya");
        assertThat(keeps()).contains("Liya");
    }

    @Test
    void startsOverAndTakesThatBackToo() {
        open("?slot=" + year.slot(event, 10));
        type("Your name", "Rosa");
        press("Start over");

        assertThat(field("Your name").getValue()).isEmpty();
        assertThat(keeps()).isEmpty();
        press("Undo");
        assertThat(field("Your name").getValue()).isEqualTo("Rosa");
        assertThat(keeps()).contains("Rosa");
    }

    @Test
    void registersOnceHoweverOftenItIsSent() {
        var slot = year.slot(event, 10);
        check(slot);
        var draft = keeps();
        press("Send");
        var code = only().code();

        visit(ADDRESS + "?slot=" + slot + "&step=3");
        kept(draft);

        assertThat(path()).isEqualTo("r/" + code.value() + "?new");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void saysFromTheStartThatOneWillHaveToWait() {
        var slot = year.slot(event, 1);
        registrations.register(Requests.to(slot).build());
        open("?slot=" + slot);
        assertThat(text()).contains("All places are taken at this time.");
        who();
        press("Next");
        press("Next");
        press("Join the waiting list");

        assertThat(text()).contains("You are on the waiting list", "You are next.");
    }

    @Test
    void doesNotPartAFamilyAndSaysSo() {
        var slot = year.slot(event, 1);
        open("?slot=" + slot);
        who();
        press("Add another adult");
        type("Name", "Sam");
        press("Next");

        assertThat(text()).contains("Only 1 place is left, and you are more.");
    }

    @Test
    void asksBeforeItPutsOnTheWaitingListWhoDidNotExpectIt() {
        var slot = year.slot(event, 1);
        check(slot);
        registrations.register(Requests.to(slot).build());
        press("Send");

        assertThat(text()).contains("The last places were taken while you were filling this in.", "Pick another time");
        assertThat(count()).isEqualTo(1);
        press("Join the waiting list");
        assertThat(count()).isEqualTo(2);
        assertThat(text()).contains("You are on the waiting list");
    }

    @Test
    void letsAnotherTimeBePickedWhenTheChosenOneIsCancelledMeanwhile() {
        var slot = year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var other = year.slot(event, year.plan(year.inDays(4), 5, Map.of()));
        check(slot);
        year.cancel(slot);
        press("Send");

        assertThat(text()).contains("This was cancelled. We are sorry.", "Choose a time");
        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        assertThat(count()).isZero();
        _setValue(slots().getFirst(), true);
        press("Next");
        press("Next");
        press("Send");
        assertThat(only().slot()).isEqualTo(other);
    }

    @Test
    void saysThatNothingIsLeftWhenTheOnlyTimeIsCancelledMeanwhile() {
        var slot = year.slot(event, 5);
        check(slot);
        year.cancel(slot);
        press("Send");

        assertThat(text()).contains("Registration is over", "See what else is on");
        assertThat(count()).isZero();
    }

    @Test
    void showsATimeThatIsOverInItsWords() {
        var past = year.slot(event, year.plan(year.inDays(-2), 5, Map.of()));
        year.slot(event, 5);
        open("?slot=" + past);

        assertThat(text()).contains("This time is over.");
        assertThat(slots()).hasSize(1);
    }

    @Test
    void asksWhatToDoWhenChildcareIsGone() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        press("Send");

        assertThat(text()).contains("There are places for you, but no childcare place for Liya any more.");
        assertThat(count()).isEqualTo(1);
        press("Come with Liya, without childcare");
        assertThat(count()).isEqualTo(2);
        assertThat(text()).contains("Thank you, Rosa Alvarez.", "with you");
    }

    @Test
    void offersChildcareOnlyWhereItIs() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");

        assertThat(text(choice("Liya, 4"))).contains("All childcare places for this age are taken.");
        assertThat(choice("Liya, 4").tick().isEnabled()).isFalse();
        follow("Back");
        age(9);
        press("Next");
        assertThat(text(choice("Liya, 9"))).contains("No childcare for this age.");
    }

    @Test
    void offersAnInterpreterForTheLanguageOneReads() {
        var slot = year.slot(event, 10);
        speak(Locale.forLanguageTag("am"));
        visit(ADDRESS + "?slot=" + slot + "&step=2");
        var draft = DraftCheckTest.whole();
        draft.adults.getFirst().language = "am";
        kept(DraftJson.write(draft));
        var own = _find(Choice.class).stream()
                .filter(choice ->
                        "interpreter".equals(choice.tick().getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();

        _setValue(own.tick(), true);

        assertThat(DraftJson.read(keeps()).orElseThrow().spoken).containsExactly("amh");
    }

    @Test
    void keepsEveryNameAsItIsTyped() {
        var names = Naughty.names().toList();
        var draft = DraftCheckTest.whole();
        draft.adults.clear();
        names.forEach(name -> draft.addAdult("en").name = name);
        visit(ADDRESS + "?slot=" + year.slot(event, 100) + "&step=3");
        kept(DraftJson.write(draft));
        assertThat(text()).contains("<script>alert('hi')</script>");
        press("Send");

        assertThat(only().people()).extracting(PartyPerson::name).containsExactlyElementsOf(names);
        assertThat(text()).contains("<script>alert('hi')</script>", "{0} {name} ${jndi:ldap://example.org/a}");
    }

    @Test
    void staysKindToWhoSendsTooOften() {
        var slot = year.slot(event, 1000);
        check(slot);
        var draft = DraftJson.read(keeps()).orElseThrow();
        for (int i = 0; i < 100 && !text().contains("That was very often"); i++) {
            visit("");
            visit(ADDRESS + "?slot=" + slot + "&step=3");
            draft.key = PublicCode.random(24);
            kept(DraftJson.write(draft));
            press("Send");
        }

        assertThat(text()).contains("That was very often in a short time.", "Rosa Alvarez");
    }

    private void open(String query) {
        visit(ADDRESS + query);
        kept("");
    }

    /** All filled in, at the third step. */
    private void check(SlotId slot) {
        open("?slot=" + slot);
        who();
        press("Next");
        press("Next");
        assertThat(text()).contains("Is this right?");
    }

    private static void who() {
        type("Your name", "Rosa Alvarez");
        type("Your e-mail address", "rosa@example.org");
    }

    @SuppressWarnings("unchecked")
    private static void age(int years) {
        _setValue((Select<Integer>) _get(Select.class), years);
    }

    @SuppressWarnings("unchecked")
    private static void sign(String code) {
        _setValue((MultiSelectComboBox<String>) _get(MultiSelectComboBox.class), Set.of(code));
    }

    private RegistrationDetails only() {
        List<String> codes =
                jdbc.sql("select code from registration").query(String.class).list();
        assertThat(codes).hasSize(1);
        return registrations
                .find(RegistrationCode.read(codes.getFirst()).orElseThrow())
                .orElseThrow();
    }

    private int count() {
        return jdbc.sql("select count(*) from registration")
                .query(Integer.class)
                .single();
    }
}
