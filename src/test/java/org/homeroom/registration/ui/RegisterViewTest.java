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

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.page.DraftKeeper;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;

class RegisterViewTest extends FamilyScreens {

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
    void hidesNoButtonWhichTheEnterKeyWouldPressInsteadOfNext() {
        open("?slot=" + year.slot(event, 10));
        press("Add another adult");
        press("Remove");

        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        var buttons = all((Component) view).stream()
                .filter(NativeButton.class::isInstance)
                .toList();
        assertThat(buttons).allMatch(Component::isVisible);
        assertThat(buttons)
                .filteredOn(button -> !"button".equals(button.getElement().getAttribute("type")))
                .extracting(Screen::text)
                .containsExactly("Next");
    }

    private static List<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(child -> all(child).stream()))
                .toList();
    }

    @Test
    void bringsToItsHeadingWhoComesFromFarDownThePageOfTheEvent() {
        var slot = year.slot(event, 10).toString();
        visit(ADDRESS + "?slot=" + slot);
        assertThat(focuses()).isFalse();

        visit("");
        UI.getCurrent().navigate(ADDRESS, QueryParameters.of("slot", slot));

        assertThat(focuses()).isTrue();
    }

    private static boolean focuses() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .anyMatch(call -> call.getInvocation().getExpression().contains("focus"));
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
    void ignoresWhatItCannotReadInTheAddress() {
        year.slot(event, 10);
        open("?slot=nonsense&step=99&x=%3Cscript%3E");

        assertThat(text()).contains("Who is coming?");
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

        assertThat(text(choice("Liya, 4")))
                .contains("All childcare places for this age are taken. You can wait for one");
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
    void asksWhichLanguageWhereOneIsOnlyTicked() {
        visit(ADDRESS + "?slot=" + year.slot(event, 10) + "&step=2");
        kept(DraftJson.write(DraftCheckTest.whole()));
        tick("In a sign language", true);

        press("Next");

        assertThat(text(_get(ErrorSummary.class))).contains("Please choose the language, or untick this");
        assertThat(choice("In a sign language").tick().getValue()).isTrue();

        sign("ase");
        press("Next");

        assertThat(path()).contains("step=3");
    }

    @Test
    void isContentWhenTheTickIsTakenBack() {
        visit(ADDRESS + "?slot=" + year.slot(event, 10) + "&step=2");
        kept(DraftJson.write(DraftCheckTest.whole()));
        tick("In another language", true);
        tick("In another language", false);

        press("Next");

        assertThat(path()).contains("step=3");
    }

    @Test
    void isContentWhenWhatWasTheOwnLanguageHasBecomeTheOtherOne() {
        var draft = DraftCheckTest.whole();
        draft.adults.getFirst().language = "am";
        visit(ADDRESS + "?slot=" + year.slot(event, 10) + "&step=2");
        kept(DraftJson.write(draft));
        tick("Yes, in Amharic", true);
        tick("In another language", true);

        follow("Back");
        read("uk");
        press("Next");

        assertThat(path()).contains("step=2");
        assertThat(choice("In another language").tick().getValue()).isTrue();
        assertThat(others().getValue()).containsExactly("amh");
        press("Next");

        assertThat(path()).contains("step=3");
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

    private static void sign(String code) {
        _setValue(others(), Set.of(code));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> others() {
        return (MultiSelectComboBox<String>) _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static void read(String language) {
        _setValue((ComboBox<String>) _get(ComboBox.class), language);
    }
}
