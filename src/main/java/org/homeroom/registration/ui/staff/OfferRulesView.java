package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.language.Formats;
import org.homeroom.page.Answer;
import org.homeroom.registration.OfferRulesAdministration;

/** How registration works at the school: to whom a place that becomes free is offered, and for how long. */
@Route("staff/school")
@RolesAllowed("ADMINISTRATOR")
class OfferRulesView extends Composite<Div> implements HasDynamicTitle {

    OfferRulesView(OfferRulesAdministration rules, Formats formats) {
        var head = new Div(
                new Div(new H1(getPageTitle()), new Paragraph(getTranslation("registration.staff.rules.lead"))));
        head.addClassName("page-head");
        var answer = new Answer();
        getContent().addClassNames("page", "page-narrow");
        getContent().add(head, answer, new OfferRulesForm(rules.get(), new DayHours(formats), changed -> {
            rules.change(changed);
            answer.done(getTranslation("registration.staff.rules.saved"));
        }));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("registration.staff.rules.title");
    }
}
