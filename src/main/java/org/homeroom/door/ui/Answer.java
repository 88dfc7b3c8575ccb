package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homeroom.door.Greetings;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;

/** The last answer: a colour, an icon, a word, and what one may do next. */
class Answer extends Composite<Section> {

    private final Div text = new Div();
    private final Div buttons = new Div();

    Answer(Tone tone, String word) {
        var said = new Paragraph(word);
        said.addClassName("door-result-word");
        text.add(said);
        buttons.addClassName("buttons");
        getContent().addClassName("door-result");
        if (!tone.className().isEmpty()) {
            getContent().addClassName(tone.className());
        }
        getContent().getElement().setAttribute("role", tone.isUrgent() ? "alert" : "status");
        getContent().add(new Icon(tone.icon()), text);
    }

    Answer more(Component... words) {
        var line = new Paragraph(words);
        line.addClassName("door-greeting");
        text.add(line);
        return this;
    }

    Answer more(String words) {
        return more(new Span(words));
    }

    /** The family's own welcome, and how to say it. */
    Answer greeting(Greetings.Greeting greeting) {
        var own = InLanguage.mark(new Isolated(greeting.words()), greeting.language());
        if (greeting.said().isEmpty()) {
            return more(own);
        }
        return more(own, new Span(" · " + getTranslation("door.greeting.say", "words", greeting.said())));
    }

    Answer action(String icon, String label, Runnable onClick) {
        buttons.add(new TapButton(icon, label, onClick));
        getContent().add(buttons);
        return this;
    }
}
