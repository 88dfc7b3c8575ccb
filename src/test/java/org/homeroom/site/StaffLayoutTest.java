package org.homeroom.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.ViewTest;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Passwords;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffLayoutTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Passwords passwords;

    @Test
    void offersAnAdministratorEverything() {
        signIn(Role.ADMINISTRATOR);

        assertThat(links())
                .containsExactly(
                        "Events",
                        "Appointments",
                        "Childcare",
                        "Interpreting",
                        "Attendance",
                        "Door",
                        "Outbox",
                        "People",
                        "Registration",
                        "My account");
        assertThat(_get(NativeButton.class, spec -> spec.withText("Sign out"))).isNotNull();
        assertThat(_find(SiteFooter.class)).isEmpty();
    }

    @Test
    void offersEveryoneWhatTheirRoleMayDo() {
        signIn(Role.TEACHER);
        assertThat(links())
                .containsExactly("Events", "Appointments", "Childcare", "Interpreting", "Door", "My account");

        signIn(Role.VOLUNTEER);
        assertThat(links()).containsExactly("Door", "My account");
    }

    @Test
    void marksThePageOneIsOn() {
        signIn(Role.VOLUNTEER);

        assertThat(marked()).containsExactly("My account");
    }

    @Test
    void marksWhatAPageBelongsToWhoseAddressDoesNotBeginSo() {
        signIn(Role.TEACHER);
        visit("staff/interpreters");

        assertThat(marked()).containsExactly("Interpreting");

        visit("staff/slots/"
                + year.slot(year.workshop("Homework without tears"), 10).value());
        assertThat(marked()).containsExactly("Events");
    }

    private void signIn(Role role) {
        var school = year.school().id();
        var account = accounts.create(new NewAccount(
                school, "Ada", role + "@example.org", role, Locale.ENGLISH, passwords.hash("green tram home")));
        SignedIn.as(new Staff(account, "Ada", school, role, Locale.ENGLISH));
        speak(Locale.ENGLISH);
        visit("staff/account");
    }

    private static List<String> links() {
        return all().map(Anchor::getText).toList();
    }

    private static List<String> marked() {
        return all().filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getText)
                .toList();
    }

    private static Stream<Anchor> all() {
        return _find(Anchor.class, spec -> spec.withClasses("site-link")).stream();
    }
}
