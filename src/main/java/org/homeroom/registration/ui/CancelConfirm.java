package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;

/** Asks once whether the family really gives up what it has: its places, its place in line, or what it was offered. */
class CancelConfirm extends Composite<Div> {

    CancelConfirm(Yours yours, FormTools tools, Notices notices, Runnable onCancel) {
        var what = "registration." + what(yours);
        var buttons = new Div(
                new ActionButton("close", getTranslation(what + ".yes"), onCancel).danger(),
                new InnerLink(yours.address(), getTranslation(what + ".no")).look("button"));
        buttons.addClassName("buttons");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new StepHeading(getTranslation(what + ".title")),
                        new ChosenSlot(yours.event(), yours.slot(), tools.slots()),
                        notices,
                        new Paragraph(getTranslation(what + ".words")),
                        buttons);
    }

    private static String what(Yours yours) {
        if (yours.isOffered()) {
            return "decline";
        }
        return yours.isWaiting() ? "leave" : "cancel";
    }
}
