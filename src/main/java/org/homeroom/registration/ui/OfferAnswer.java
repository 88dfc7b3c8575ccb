package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** Yes or no to a place that is kept for a family: never answered by merely opening the page. */
class OfferAnswer extends Composite<Div> {

    OfferAnswer(Yours yours, Runnable onYes) {
        var yes = new ActionButton("check", getTranslation("registration.offer.yes"), onYes).primary();
        var no = new InnerLink(
                        yours.address() + "?" + YoursView.DO + "=" + YoursView.DECLINE,
                        new Icon("close"),
                        new Span(getTranslation("registration.offer.no")))
                .look("button");
        var otherwise = new Paragraph(getTranslation("registration.offer.otherwise"));
        otherwise.addClassName("quiet");
        getContent().addClassName("offer-answer");
        getContent().add(yes, no, otherwise);
    }
}
