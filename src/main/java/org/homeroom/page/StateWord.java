package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The state something is in: a shape and a colour before the word. */
public final class StateWord extends Composite<Span> {

    public enum Look {
        PUBLISHED,
        DRAFT,
        CANCELLED,
        PAST,
        PERSON,
        MACHINE,
        OUTDATED,
        MISSING
    }

    public StateWord(Look look, String word) {
        getContent().addClassNames("state", "state-" + look.name().toLowerCase(Locale.ROOT));
        getContent().add(word);
    }

    /** Its shape alone is seen; the word is for those who listen. */
    public static Span shape(Look look, String word) {
        var state = new Span();
        state.addClassNames("state", "state-" + look.name().toLowerCase(Locale.ROOT));
        var hidden = new Span(word);
        hidden.addClassName("visually-hidden");
        state.add(hidden);
        return state;
    }
}
