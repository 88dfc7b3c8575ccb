package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;

/** Asks once whether the family really gives its places back. */
class CancelConfirm extends Composite<Div> {

    CancelConfirm(Yours yours, FormTools tools, Notices notices, Runnable onCancel) {
        var buttons = new Div(
                new ActionButton("close", getTranslation("registration.cancel.yes"), onCancel).danger(),
                new InnerLink(yours.address(), getTranslation("registration.cancel.no")).look("button"));
        buttons.addClassName("buttons");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new StepHeading(getTranslation("registration.cancel.title")),
                        new ChosenSlot(yours.event(), yours.slot(), tools.slots()),
                        notices,
                        new Paragraph(getTranslation("registration.cancel.words")),
                        buttons);
    }
}
