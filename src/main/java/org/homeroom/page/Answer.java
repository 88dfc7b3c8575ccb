package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Where a page says how an action ended; told aloud too, without taking the focus from where it is. */
public final class Answer extends Composite<Div> {

    public Answer() {
        getContent().addClassName("outcome");
        getContent().getElement().setAttribute("role", "status");
    }

    public void done(String words) {
        say(new Note(Note.Tone.SUCCESS, "check", words));
    }

    public void warned(String words) {
        say(new Note(Note.Tone.WARNING, "alert", words));
    }

    public void refused(String words) {
        say(new Note(Note.Tone.DANGER, "alert", words));
    }

    public void clear() {
        getContent().removeAll();
    }

    /** Adds to what has been said. */
    public void alsoWarned(String words) {
        getContent().add(new Note(Note.Tone.WARNING, "alert", words));
    }

    /** What belongs to it. */
    public void add(Component... more) {
        getContent().add(more);
    }

    private void say(Component note) {
        clear();
        getContent().add(note);
    }
}
