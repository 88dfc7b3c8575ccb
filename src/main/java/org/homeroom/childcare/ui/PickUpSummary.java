package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.language.SafeText;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.RegistrationDetails;

/** Who may fetch the children, in a sentence, and where to change that. */
class PickUpSummary extends Composite<Section> {

    PickUpSummary(RegistrationDetails family, FamilyPickUp.Named named, CareWords words) {
        var others = named.may().stream()
                .map(PickUpPerson::name)
                .map(SafeText::isolate)
                .toList();
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("childcare.fetch.title")),
                        new Paragraph(
                                others.isEmpty()
                                        ? getTranslation("childcare.fetch.onlyYou")
                                        : getTranslation(
                                                "childcare.fetch.others", "names", words.list(others, getLocale()))));
        if (named.open()) {
            var change = new Div(new InnerLink(
                            FetchView.address(family.code()),
                            new Icon("people"),
                            new Span(getTranslation("childcare.fetch.change")))
                    .look("button"));
            change.addClassName("buttons");
            getContent().add(change);
        }
    }
}
