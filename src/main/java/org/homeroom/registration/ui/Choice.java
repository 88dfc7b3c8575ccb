package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** Something to tick, large enough for a thumb, with a word more on what it means. */
class Choice extends Composite<NativeLabel> {

    private final Tick tick;

    Choice(Tick tick, String words) {
        this(tick, words, "");
    }

    Choice(Tick tick, String words, String more) {
        this.tick = tick;
        var text = new Span(words);
        if (!more.isEmpty()) {
            var further = new Span(more);
            further.addClassName("choice-more");
            text = new Span(new Span(words), further);
        }
        getContent().addClassName("choice");
        getContent().add(tick, text);
    }

    Tick tick() {
        return tick;
    }
}
