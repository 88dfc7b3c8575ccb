package org.homeroom.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A keyboard and nothing else. */
record Keys(Page page) {

    private static final int FAR = 150;
    private static final String FOCUSED = "wanted => wanted.contains(document.activeElement)";

    /**
     * Goes on with the tab key to what is wanted, past everything on the way. While the living page
     * takes over there are two of it for a moment.
     */
    Keys reach(Locator either) {
        var wanted = either.first();
        wanted.waitFor();
        for (var presses = 0; presses < FAR; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate(FOCUSED))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + wanted + " on " + page.url());
    }

    Keys press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
