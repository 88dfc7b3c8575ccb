package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A volunteer's phone at the door: opens the app by a link, finds families and lets them in, with or without a network. */
final class DoorPhone {

    private final Page page;
    private final Words words;
    private final List<String> blocked = new ArrayList<>();

    DoorPhone(Page page, Locale language) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        this.words = new Words(page, language);
    }

    void enter(String link, String device) {
        page.navigate(link.substring(link.indexOf("/door/")));
        words.field("doorApp.enter.device").fill(device);
        AxeCheck.assertClean(page);
        words.button("doorApp.enter.submit").click();
        assertThat(page.locator("#find")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/door/app$"));
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.online"));
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        AxeCheck.assertClean(page);
    }

    /** The app asks for nothing that its page forbids. */
    void missesNothing() {
        org.assertj.core.api.Assertions.assertThat(blocked).isEmpty();
    }

    void cutNetwork() {
        page.context().setOffline(true);
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.offline"));
        AxeCheck.assertClean(page);
    }

    void restoreNetwork() {
        page.context().setOffline(false);
    }

    void reload() {
        page.reload();
        assertThat(page.locator("#find")).isVisible();
    }

    /** Lets a whole family in that is found by a name. */
    void letIn(String typed, int people) {
        page.locator("#find").fill(typed);
        assertThat(row()).isVisible();
        row().getByRole(AriaRole.BUTTON, name(words.say("door.row.all", "count", people)))
                .click();
        assertThat(page.locator(".door-result-success")).isInViewport();
        AxeCheck.assertClean(page);
    }

    void welcome(String name, int children) {
        page.locator(".walk-in summary").first().click();
        words.field("door.walkIn.name").fill(name);
        for (int i = 0; i < children; i++) {
            words.button("door.walkIn.children.more").click();
        }
        AxeCheck.assertClean(page);
        words.button("door.walkIn.submit").click();
        assertThat(page.locator(".door-result-success")).containsText(name);
    }

    void seesInAlready(String typed) {
        page.locator("#find").fill(typed);
        assertThat(row()).containsText(words.say("door.badge.allHere"));
    }

    void seesHere(int people) {
        assertThat(page.locator(".door-count").first()).hasText(Pattern.compile("\\D*" + people + "\\D*"));
    }

    void seesNothingToSend() {
        assertThat(page.locator(".door-contact > p")).hasCount(1);
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.online"));
    }

    void seesItIsWiped() {
        assertThat(words.heading("doorApp.gone.title")).isVisible();
        AxeCheck.assertClean(page);
        page.reload();
        assertThat(words.heading("doorApp.enter.noLink")).isVisible();
    }

    private Locator row() {
        return page.locator(".family-row").first();
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
