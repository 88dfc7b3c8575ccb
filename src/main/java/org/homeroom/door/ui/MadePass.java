package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.door.DoorPasses;
import org.homeroom.language.SafeText;
import org.homeroom.page.QrCode;
import org.homeroom.page.Strong;

/** A pass to show to the phones that shall work with it, this once. */
class MadePass extends Composite<Div> {

    MadePass(DoorPasses.Made made) {
        var label = SafeText.isolate(made.pass().label());
        var field = new TextField(getTranslation("door.pass.address"));
        field.setValue(made.link());
        field.setReadOnly(true);
        var copy = new Button(getTranslation("door.pass.copy"));
        Clipboard.onClick(copy).writeText(made.link());
        var code = new Div(new QrCode(made.link(), getTranslation("door.pass.qr", "label", label)));
        code.addClassName("door-pass-code");
        getContent().addClassNames("note", "note-success", "door-pass-made");
        getContent()
                .add(
                        new Paragraph(new Strong(getTranslation("door.pass.made", "label", label))),
                        new Paragraph(getTranslation("door.pass.once")),
                        code,
                        field,
                        copy);
    }
}
