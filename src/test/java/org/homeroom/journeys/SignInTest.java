package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest extends BrowserTest {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

    @ParameterizedTest
    @EnumSource
    void leadsWhereThePersonWantedToGo(Screen screen) {
        var page = visitor(Locale.ENGLISH, screen);
        page.navigate("/staff/people");
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.locator("#username")).isVisible();
        AxeCheck.assertClean(page);
        signIn(page, "wrong password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not right");
        signIn(page, "maple-street-admin");
        assertThat(page).hasURL(Pattern.compile(".*/staff/people.*"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("People")))
                .isVisible();
        AxeCheck.assertClean(page);
    }

    @Test
    void showsWhatIsTyped() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        page.navigate("/sign-in");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("green tram");
        page.getByText("Show password").click();
        assertThat(page.locator("#password")).hasJSProperty("type", "text");
        assertThat(page.locator("#password")).hasValue("green tram");
    }

    /** On a slow line the page is there to be typed into before it is connected. */
    @Test
    void letsOneTypeOnWhileThePageConnects() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var held = new AtomicReference<Route>();
        page.route(Pattern.compile(".*v-r=uidl.*"), route -> {
            if (!held.compareAndSet(null, route)) {
                route.resume();
            }
        });
        page.navigate("/sign-in");
        var email = page.locator("#username");
        email.click();
        page.keyboard().type("admin@");
        page.waitForCondition(() -> held.get() != null);
        held.get().resume();
        assertThat(page.locator("#outlet #username")).hasCount(1);
        page.keyboard().type("example.org");
        assertThat(email).hasValue("admin@example.org");
    }

    @Test
    void signsOutOnEveryDevice() {
        var laptop = visitor(Locale.ENGLISH, Screen.LAPTOP);
        var phone = visitor(Locale.ENGLISH, Screen.PHONE);
        for (Page page : new Page[] {laptop, phone}) {
            page.navigate("/staff/account");
            signIn(page, "maple-street-admin");
            assertThat(page).hasURL(Pattern.compile(".*/staff/account.*"));
        }
        laptop.getByText("Sign out everywhere").click();
        assertThat(laptop).hasURL(Pattern.compile(".*/sign-in\\?signed-out"));
        phone.waitForCondition(
                () -> {
                    phone.reload();
                    return SIGN_IN.matcher(phone.url()).matches();
                },
                new Page.WaitForConditionOptions().setTimeout(20_000));
    }

    @Test
    void tellsNobodyWhereThePersonWas() {
        var answer = visitor(Locale.ENGLISH, Screen.PHONE).navigate("/sign-in");
        assertThat(answer.headers())
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("x-content-type-options", "nosniff")
                .containsKey("content-security-policy")
                .hasEntrySatisfying("cache-control", value -> assertThat(value).contains("no-store"));
    }

    private static void signIn(Page page, String password) {
        page.locator("#username").fill("admin@example.org");
        page.locator("#password").fill(password);
        page.locator("form.sign-in button[type=submit]").click();
    }
}
