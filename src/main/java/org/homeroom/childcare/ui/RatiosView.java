package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.childcare.RatioPreset;
import org.homeroom.childcare.RatioSettings;
import org.homeroom.page.Answer;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** For administrators: how many children one adult may care for. */
@Route(RatiosView.ADDRESS)
@RolesAllowed("ADMINISTRATOR")
class RatiosView extends Composite<Div> implements HasDynamicTitle {

    static final String ADDRESS = ChildcareView.ADDRESS + "/ratios";

    private final Answer answer = new Answer();

    RatiosView(RatioSettings settings) {
        var form = new RatioForm(settings.get(), (preset, own) -> {
            if (preset == RatioPreset.OWN) {
                settings.goByOwn(own);
            } else {
                settings.goBy(preset);
            }
            answer.done(getTranslation("childcare.ratios.saved"));
        });
        getContent().addClassNames("page", "page-narrow");
        getContent()
                .add(
                        new Div(new InnerLink(
                                        ChildcareView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("childcare.toAll")))
                                .look("back-link")),
                        new H1(getTranslation("childcare.ratios.title")),
                        new Paragraph(getTranslation("childcare.ratios.lead")),
                        answer,
                        form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.ratios.title");
    }
}
