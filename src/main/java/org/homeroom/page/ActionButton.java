package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A native button that does something on this page. It never sends the form it stands in. */
public final class ActionButton extends Composite<NativeButton> implements Focusable<ActionButton> {

    private final Span words = new Span();

    public ActionButton(String words, Runnable action) {
        getContent().addClassName("button");
        getContent().add(this.words);
        this.words.setText(words);
        getContent().getElement().setAttribute("type", "button");
        getContent().addClickListener(click -> action.run());
    }

    public ActionButton(String icon, String words, Runnable action) {
        this(words, action);
        getContent().addComponentAsFirst(new Icon(icon));
    }

    public ActionButton primary() {
        return look("button-primary");
    }

    public ActionButton quiet() {
        return look("button-quiet");
    }

    public ActionButton danger() {
        return look("button-danger");
    }

    /** For one whose words somebody typed: they run in their own direction. */
    public ActionButton inOwnDirection() {
        words.getElement().setAttribute("dir", "auto");
        return this;
    }

    /** The whole of what it does, where its words alone leave open to what. */
    public ActionButton named(String name) {
        getContent().getElement().setAttribute("aria-label", name);
        return this;
    }

    /** For one that shows and hides something. */
    public void expanded(boolean open) {
        getContent().getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Other words from now on. */
    public void say(String words) {
        this.words.setText(words);
    }

    public String words() {
        return words.getText();
    }

    private ActionButton look(String className) {
        getContent().addClassName(className);
        return this;
    }
}
