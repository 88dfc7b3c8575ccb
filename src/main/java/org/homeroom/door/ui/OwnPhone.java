package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.door.DoorPasses;
import org.homeroom.door.OwnPass;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;

/** One tap from this page to the app on the same phone, which goes on without a network. */
class OwnPhone extends Composite<Div> {

    private static final String APP = "door/app";

    private final OwnPass pass;
    private final Answer answer = new Answer();

    OwnPhone(OwnPass pass) {
        this.pass = pass;
        getContent().addClassName("door-own");
        getContent().setVisible(pass.isOffered());
        if (getContent().isVisible()) {
            var why = new Paragraph(getTranslation("door.own.why"));
            why.addClassName("quiet");
            getContent().add(new ActionButton("phone", getTranslation("door.own.button"), this::open), why, answer);
        }
    }

    private void open() {
        pass.make().ifPresentOrElse(this::open, () -> answer.refused(getTranslation("door.own.over")));
    }

    /** The secret stands behind the #, which is sent to nobody. */
    private void open(DoorPasses.Made made) {
        UI.getCurrent()
                .getPage()
                .setLocation(APP + made.link().substring(made.link().indexOf('#')));
    }
}
