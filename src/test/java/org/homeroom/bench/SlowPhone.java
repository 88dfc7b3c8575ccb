package org.homeroom.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A volunteer's phone with the door's app, its processor four times slower than this machine's. All times are milliseconds
 * until a picture is painted in which the answer stands. What it keeps lies in a folder: one made anew on the same folder is
 * the same phone, switched off and on again.
 */
final class SlowPhone implements AutoCloseable {

    static final int TIMES_SLOWER = 4;
    private static final String WATCH = watch();

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final BrowserContext context;
    private final Page page;

    SlowPhone(Path chromium, Path folder) {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run"))
                                .setLocale("en")
                                .setViewportSize(360, 780)
                                .setHasTouch(true)
                                .setIsMobile(true));
        context.addInitScript(WATCH);
        page = context.newPage();
        var slower = new JsonObject();
        slower.addProperty("rate", TIMES_SLOWER);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", slower);
    }

    /** Makes it a door, and waits until it needs no network any more. */
    void enter(URI link) {
        page.navigate(link.toString());
        page.locator("#device").fill("Sam’s phone");
        page.locator(".door-enter button").click();
        page.locator("#find").waitFor();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    double open(URI app) {
        page.navigate(app.toString());
        return number("watch.opened");
    }

    /** From when the app was opened until the first letter is answered that was typed as soon as there was a field. */
    double firstLetter(String letter) {
        type(letter);
        return number("watch.shown");
    }

    double letter(String letter) {
        type(letter);
        return number("watch.typed");
    }

    void startOver() {
        page.locator("#find").fill("");
    }

    double scan(String text) {
        return number("text => watch.scan(text)", text);
    }

    /** The whole family that the last scan found. */
    double letIn() {
        return number("watch.tap('.family-row .arrive-all')");
    }

    private void type(String letter) {
        page.locator("#find").focus();
        page.keyboard().insertText(letter);
    }

    private double number(String expression, Object... given) {
        var value = given.length == 0 ? page.evaluate(expression) : page.evaluate(expression, given[0]);
        return ((Number) value).doubleValue();
    }

    private static String watch() {
        try (var script = Objects.requireNonNull(SlowPhone.class.getResourceAsStream("watch.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
