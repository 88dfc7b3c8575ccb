package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A short word or two that stand out, such as how many places are left. */
public final class Badge extends Composite<Span> {

    public enum Tone {
        PLAIN(""),
        SUCCESS("badge-success"),
        WARNING("badge-warning"),
        DANGER("badge-danger"),
        ACCENT("badge-accent");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }

    public Badge(Tone tone, String words) {
        getContent().addClassName("badge");
        if (tone != Tone.PLAIN) {
            getContent().addClassName(tone.className);
        }
        getContent().add(words);
    }

    public Badge(String icon, String words) {
        this(Tone.PLAIN, words);
        getContent().addComponentAsFirst(new Icon(icon));
    }
}
