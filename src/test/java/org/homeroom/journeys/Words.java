package org.homeroom.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
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

    Locator field(String key, Object... namesAndValues) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(beginningWith(say(key, namesAndValues))));
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

    private static Pattern beginningWith(String words) {
        return Pattern.compile("^\\s*" + Pattern.quote(words), Pattern.UNICODE_CASE);
    }
}
