package org.homeroom.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.AccountId;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Passwords;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.page.Form;
import org.homeroom.page.Note;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

class AccountViewsTest extends ViewTest {

    private static final String PASSWORD = "green tram home";

    @Autowired
    private SchoolService schools;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Passwords passwords;

    private SchoolId school;
    private AccountId ada;

    @BeforeEach
    void openSchool() {
        TestSecurityContextHolder.clearContext();
        school = schools.create(ExampleSchool.named("Lincoln"));
        ada = accounts.create(new NewAccount(
                school, "Ada", "ada@lincoln.example", Role.ADMINISTRATOR, Locale.ENGLISH, passwords.hash(PASSWORD)));
    }

    @Test
    void signInIsAPlainFormThatPasswordManagersKnow() {
        visit("sign-in");
        var form = _get(Form.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        assertThat(_find(Input.class))
                .extracting(input -> input.getElement().getAttribute("autocomplete"))
                .containsExactly("username", "current-password");
        assertThat(_find(Input.class))
                .extracting(input -> input.getElement().getAttribute("name"))
                .containsExactly("username", "password");
    }

    @Test
    void signInShowsThePasswordOnRequest() {
        visit("sign-in");
        _click(_get(NativeButton.class, spec -> spec.withText("Show password")));
        assertThat(_get(Input.class, spec -> spec.withId("password")).getType()).isEqualTo("text");
        _click(_get(NativeButton.class, spec -> spec.withText("Show password")));
        assertThat(_get(Input.class, spec -> spec.withId("password")).getType()).isEqualTo("password");
    }

    @Test
    void signInSaysWhatHappened() {
        visit("sign-in");
        _assertNone(Note.class);
        visit("sign-in?error");
        assertThat(text(_get(Note.class))).contains("not right");
        visit("sign-in?locked");
        assertThat(text(_get(Note.class))).contains("too many tries");
        visit("sign-in?signed-out");
        assertThat(text(_get(Note.class))).contains("signed out");
    }

    @Test
    void showsStrangersNothing() {
        visit("staff/account");
        _assertNone(ProfileForm.class);
        visit("staff/people");
        _assertNone(PeopleTable.class);
    }

    @Test
    void showsTheOneWhoIsSignedInTheirAccount() {
        signIn(Role.ADMINISTRATOR);
        visit("staff/account");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Your name")).getValue())
                .isEqualTo("Ada");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Ada Office");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(text(_get(Note.class))).isEqualTo("Saved.");
    }

    @Test
    void changesThePassword() {
        signIn(Role.ADMINISTRATOR);
        visit("staff/account");
        var current = _get(PasswordField.class, spec -> spec.withLabel("Password until now"));
        var next = _get(PasswordField.class, spec -> spec.withLabel("New password"));
        _setValue(current, "wrong");
        _setValue(next, "short");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(next.isInvalid()).isTrue();
        _setValue(next, "purple tram home");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(current.isInvalid()).isTrue();
        _setValue(current, PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(text(_get(Note.class))).contains("is changed");
    }

    @Test
    void invitesAPersonByALink() {
        signIn(Role.ADMINISTRATOR);
        visit("staff/people");
        assertThat(_find(NativeTableRow.class)).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText("Invite")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Mina");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mail address")), "mina@lincoln.example");
        _click(_get(Button.class, spec -> spec.withText("Invite")));
        String link = _get(TextField.class, spec -> spec.withLabel("Link")).getValue();
        assertThat(link).matches("http.*/welcome/[0-9a-f]{32}");
        assertThat(_find(NativeTableRow.class)).hasSize(3);

        TestSecurityContextHolder.clearContext();
        speak(Locale.ENGLISH);
        visit(link.replaceFirst("https?://[^/]+/", ""));
        _setValue(_get(PasswordField.class), "long and easy words");
        _click(_get(Button.class, spec -> spec.withText("Save password")));
        assertThat(text(_get(Note.class))).contains("password is saved");
    }

    @Test
    void saysThatAnOldLinkIsDead() {
        visit("welcome/0123");
        _assertNone(PasswordField.class);
        _assertOne(Note.class);
    }

    @Test
    void keepsThePeopleFromTeachers() {
        signIn(Role.TEACHER);
        try {
            visit("staff/people");
        } catch (RuntimeException refused) {
            return;
        }
        _assertNone(PeopleTable.class);
    }

    @Test
    void hasNoSetUpForWhoeverGuesses() {
        try {
            visit("set-up/0123456789abcdef0123456789abcdef");
        } catch (RuntimeException notFound) {
            return;
        }
        _assertNone(SetUpForm.class);
    }

    private void signIn(Role role) {
        SignedIn.as(new Staff(ada, "Ada", school, role, Locale.ENGLISH));
        speak(Locale.ENGLISH);
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
