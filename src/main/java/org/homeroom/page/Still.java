package org.homeroom.page;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What only stands on a page and does nothing by itself, links aside: it is kept as HTML, once for all who see the same
 * words, instead of component by component for each of them.
 */
public final class Still {

    private static final Interner<String> SHARED = Interner.newWeakInterner();

    private Still() {}

    /** Shows the content as it is now, instead of whatever was there; what happens to it later is not shown. */
    public static void show(HasElement place, Component... content) {
        place.getElement().setProperty("innerHTML", html(content));
    }

    static String html(Component... content) {
        return SHARED.intern(Arrays.stream(content)
                .map(part -> part.getElement().getOuterHTML())
                .collect(Collectors.joining()));
    }
}
