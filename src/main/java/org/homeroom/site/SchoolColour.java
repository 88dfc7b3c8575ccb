package org.homeroom.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/** Gives every page the school's colour, from which the style sheets make the rest. */
@Component
class SchoolColour implements VaadinServiceInitListener {

    private final SchoolService schools;

    SchoolColour(SchoolService schools) {
        this.schools = schools;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> schools.first().map(School::accent).ifPresent(colour -> paint(page, colour)));
    }

    private static void paint(IndexHtmlResponse page, String colour) {
        var html = page.getDocument().getElementsByTag("html");
        html.attr("style", html.attr("style") + " --school-color: " + colour + ";");
    }
}
