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

    PersonCard(String icon, String who, Component... asked) {
        var name = new Paragraph(who);
        name.addClassName("person-name");
        head.add(new Icon(icon), name);
        head.addClassName("person-head");
        var fields = new Div(asked);
        fields.addClassName("person-fields");
        getContent().addClassName("person");
        getContent().add(head, fields);
    }

    PersonCard removable(String who, Runnable onRemove) {
        head.add(new ActionButton("close", getTranslation("registration.form.remove"), onRemove)
                .quiet()
                .named(getTranslation("registration.form.removeWho", "name", who)));
        return this;
    }
}
