package org.homeroom.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.homeroom.language.Messages;

/** A page as its reader finds the way on it: by the words on buttons and fields, in their own language. */
record Words(Page page, Locale language) {

    private static final Messages MESSAGES = new Messages();

    String say(String key, Object... namesAndValues) {
        return MESSAGES.get(language, key, namesAndValues);
    }

    Locator button(String key, Object... namesAndValues) {
        return byRole(AriaRole.BUTTON, say(key, namesAndValues));
    }

    Locator link(String key) {
        return byRole(AriaRole.LINK, say(key));
    }

    Locator heading(String key, Object... namesAndValues) {
        return byRole(AriaRole.HEADING, say(key, namesAndValues));
    }

    /** A text field, by its label. */
    Locator field(String key, Object... namesAndValues) {
        return byRole(AriaRole.TEXTBOX, say(key, namesAndValues));
    }

    Locator.FilterOptions has(String key, Object... namesAndValues) {
        return new Locator.FilterOptions().setHasText(say(key, namesAndValues));
    }

    /** Something to tick, by a part of its words. */
    Locator choice(String words) {
        return page.locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
