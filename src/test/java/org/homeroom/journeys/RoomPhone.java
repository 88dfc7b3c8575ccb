package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Locale;

/** A carer's phone in a childcare room: takes children in and hands them over, with or without a network. */
final class RoomPhone {

    private final Page page;
    private final Words words;

    RoomPhone(Page page, Locale language) {
        this.page = page;
        this.words = new Words(page, language);
    }

    void enter(String link, String device) {
        page.navigate(link.substring(link.indexOf("/door/")));
        words.field("doorApp.enter.device").fill(device);
        words.button("doorApp.enter.submit").click();
        assertThat(page.locator("#find")).isVisible();
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.online"));
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        AxeCheck.assertClean(page);
    }

    void cutNetwork() {
        page.context().setOffline(true);
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.offline"));
    }

    void restoreNetwork() {
        page.context().setOffline(false);
    }

    void reload() {
        page.reload();
        assertThat(page.locator("#find")).isVisible();
    }

    /**
     * Looks for a child by what is typed of an adult's name and takes it in.
     *
     * @return the code by which it is fetched, as the screen shows it
     */
    String takeIn(String typed, String child) {
        page.locator("#find").fill(typed);
        page.locator("aside .room-rows")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(child))
                .click();
        assertThat(page.locator(".room-care-danger")).containsText("peanuts");
        AxeCheck.assertClean(page);
        page.locator(".room-card .arrive-all").click();
        assertThat(page.locator(".room-code .qr")).isVisible();
        AxeCheck.assertClean(page);
        seesPaper();
        var code = page.locator(".room-code-symbols").innerText();
        words.button("doorApp.room.done").click();
        return code;
    }

    /** A slip and a tag, and nothing else of the page. */
    private void seesPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".room-slip .qr")).isVisible();
        assertThat(page.locator(".room-tag")).isVisible();
        assertThat(page.locator("#find")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    void sees(String child) {
        assertThat(inside()).containsText(child);
    }

    void seesNobody() {
        assertThat(inside()).containsText(words.say("doorApp.room.closeWhy"));
    }

    void isRefusedATag(String code, String child) {
        page.locator("#find").fill(code.substring(code.length() - 2));
        page.locator("#find").press("Enter");
        assertThat(page.locator("hand-over h2")).containsText(child);
        assertThat(words.button("doorApp.room.hand", "name", child)).isHidden();
        AxeCheck.assertClean(page);
    }

    void handOver(String code, String child) {
        page.locator("#find").fill(code.toLowerCase(Locale.ROOT));
        page.locator("#find").press("Enter");
        assertThat(page.locator(".room-right")).isVisible();
        page.locator(".room-card-right .arrive-all").click();
        assertThat(page.locator(".door-result-success")).containsText(child);
        AxeCheck.assertClean(page);
    }

    void seesNothingToSend() {
        assertThat(page.locator(".door-contact > p")).hasCount(1);
        assertThat(page.locator(".door-contact")).containsText(words.say("doorApp.contact.online"));
    }

    private Locator inside() {
        return page.locator(".room-inside");
    }
}
