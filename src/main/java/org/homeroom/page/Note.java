package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something the reader should know before going on, set apart from the text. */
public final class Note extends Composite<Paragraph> {

    public enum Tone {
        PLAIN("note"),
        SMALL("note note-small"),
        SUCCESS("note note-success"),
        WARNING("note note-warning"),
        DANGER("note note-danger");

        private final String classNames;

        Tone(String classNames) {
            this.classNames = classNames;
        }
    }

    public Note(Tone tone, String icon, Component... words) {
        getContent().addClassNames(tone.classNames.split(" "));
        getContent().add(new Icon(icon), new Span(words));
    }

    public Note(Tone tone, String icon, String words) {
        this(tone, icon, new Span(words));
    }
}
