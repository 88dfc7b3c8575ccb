package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Bdi;
import org.homeroom.page.QrCode;

/** The code of one child, large enough to be read across a table. */
class PickUpCode extends Composite<Section> {

    PickUpCode(FamilyPickUp.InRoom child, SlotSummary slot, CareWords words) {
        var name = SafeText.isolate(child.name());
        var code = new Bdi(child.code());
        code.getElement().setAttribute("dir", "ltr");
        var letters = new Paragraph(code);
        letters.addClassName("pick-up-letters");
        var where = new Paragraph(getTranslation(
                "childcare.pickUp.isIn",
                "room",
                SafeText.isolate(child.room()),
                "time",
                words.time(child.since(), slot, getLocale())));
        var give = new Paragraph(getTranslation("childcare.pickUp.give", "name", name));
        give.addClassName("quiet");
        var shown =
                new Div(letters, new QrCode(child.qr(), getTranslation("childcare.pickUp.qr", "name", child.name())));
        shown.addClassName("pick-up-shown");
        getContent().addClassName("pick-up");
        getContent().add(new H2(getTranslation("childcare.pickUp.show", "name", name)), shown, where, give);
    }
}
