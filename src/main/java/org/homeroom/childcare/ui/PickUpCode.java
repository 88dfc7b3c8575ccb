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

/**
 * How one child that is in a room is fetched: by a code, large enough to be read across a table, or by photo ID where whoever
 * reads this may be the one who must not.
 */
class PickUpCode extends Composite<Section> {

    PickUpCode(FamilyPickUp.InRoom child, SlotSummary slot, CareWords words) {
        var name = SafeText.isolate(child.name());
        var where = new Paragraph(getTranslation(
                "childcare.pickUp.isIn",
                "room",
                SafeText.isolate(words.room(child.room(), getLocale())),
                "time",
                words.time(child.since(), slot, getLocale())));
        getContent().addClassName("pick-up");
        child.shown()
                .ifPresentOrElse(
                        code -> getContent()
                                .add(
                                        new H2(getTranslation("childcare.pickUp.show", "name", name)),
                                        shown(code, child.name()),
                                        where,
                                        quiet(getTranslation("childcare.pickUp.give", "name", name))),
                        () -> getContent()
                                .add(
                                        new H2(getTranslation("childcare.pickUp.ask", "name", name)),
                                        where,
                                        new Paragraph(getTranslation("childcare.pickUp.askWhy", "name", name))));
    }

    private Div shown(FamilyPickUp.Code code, String name) {
        var symbols = new Bdi(code.symbols());
        symbols.getElement().setAttribute("dir", "ltr");
        var letters = new Paragraph(symbols);
        letters.addClassName("pick-up-letters");
        var shown = new Div(letters, new QrCode(code.qr(), getTranslation("childcare.pickUp.qr", "name", name)));
        shown.addClassName("pick-up-shown");
        return shown;
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
