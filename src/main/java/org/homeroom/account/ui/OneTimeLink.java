package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.language.SafeText;

/** A link to hand over, shown this once. */
class OneTimeLink extends Composite<Div> {

    OneTimeLink(String name, String link) {
        var field = new TextField(getTranslation("account.link.label"));
        field.setValue(link);
        field.setReadOnly(true);
        var copy = new Button(getTranslation("account.link.copy"));
        Clipboard.onClick(copy).writeText(link);
        getContent().addClassNames("note", "note-success", "one-time-link");
        getContent()
                .add(new Div(
                        new Paragraph(getTranslation("account.link.handOver", "name", SafeText.isolate(name))),
                        field,
                        copy));
    }
}
