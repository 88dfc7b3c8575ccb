package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.page.Empty;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.registration.RegistrationCode;
import org.jspecify.annotations.Nullable;

/**
 * Meeting several teachers: choose them, choose among the plans that fit, book all of it at once. A family that has
 * appointments already adds to them.
 */
@Route("events/:slug/appointments")
@RouteAlias("r/:code/more/:slug")
@AnonymousAllowed
class AppointmentsView extends Composite<Form> implements BeforeEnterObserver, HasDynamicTitle {

    private final AppointmentDesk desk;
    private final VisitTools tools;

    AppointmentsView(AppointmentDesk desk, VisitTools tools) {
        this.desk = desk;
        this.tools = tools;
        getContent().addClassNames("page", "page-narrow");
        getContent().getElement().addEventListener("submit", ignored -> {}).preventDefault();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var code = parameters.get("code").flatMap(RegistrationCode::read);
        boolean known =
                code.map(desk::ofFamily).filter(LookUp.Found.class::isInstance).isPresent();
        if (parameters.get("code").isPresent() && !known) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        parameters
                .get("slug")
                .flatMap(desk::day)
                .filter(day -> !day.hosts().isEmpty())
                .ifPresentOrElse(
                        day -> show(day, code.orElse(null)), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointment.pageTitle");
    }

    private void show(AppointmentDay day, @Nullable RegistrationCode family) {
        getContent().removeAll();
        var text = day.event().texts().read(getLocale());
        var back = new Anchor(
                family == null ? "events/" + day.event().slug() : "r/" + family.value() + "/all",
                new Icon("arrow-forward"));
        back.add(InLanguage.mark(new Span(text.title()), text.language()));
        back.addClassName("back-link");
        getContent().add(back, new H1(getTranslation("appointment.title")));
        if (day.hosts().stream().allMatch(times -> times.free().isEmpty())) {
            getContent()
                    .add(new Empty(
                            "feelings",
                            new H2(getTranslation("appointment.none.title")),
                            getTranslation("appointment.none.words")));
            return;
        }
        var lead = new Paragraph(getTranslation("appointment.lead"));
        getContent().add(lead, new VisitForm(day, family, desk, tools, AppointmentsView::thank));
    }

    private static void thank(RegistrationCode code) {
        UI.getCurrent().navigate("r/" + code.value() + "/all", QueryParameters.of(FamilyVisitsView.JUST_NOW, ""));
    }
}
