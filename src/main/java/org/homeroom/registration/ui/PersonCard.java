package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Icon;

/** One person on the form: who it is, and what we ask about them. */
class PersonCard extends Composite<Div> {

    private final Div head = new Div();
    private final Paragraph who = new Paragraph();
    private final ActionButton remove;

    PersonCard(String icon, Runnable onRemove, Component... asked) {
        who.addClassName("person-name");
        remove = new ActionButton("close", getTranslation("registration.form.remove"), onRemove).quiet();
        head.add(new Icon(icon), who);
        head.addClassName("person-head");
        var fields = new Div(asked);
        fields.addClassName("person-fields");
        getContent().addClassName("person");
        getContent().add(head, fields);
    }

    /**
     * The button is there or not, never hidden: a hidden one comes to the browser without its type, as the one that the
     * Enter key presses.
     *
     * @param name of the person, as far as it is known
     */
    void show(String who, String name, boolean removable) {
        this.who.setText(who);
        remove.named(getTranslation("registration.form.removeWho", "name", name));
        if (!removable) {
            remove.removeFromParent();
        } else if (remove.getParent().isEmpty()) {
            head.add(remove);
        }
    }
}
