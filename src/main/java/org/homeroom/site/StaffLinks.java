package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeroom.account.Role;

/** Links to what a person may do, the page one is on marked. */
class StaffLinks extends Composite<Nav> {

    static final String EVENTS = "staff/events";
    static final String DOOR = "door";

    private static final String INTERPRETING = "staff/interpreting";

    /** Pages that belong to a link whose address does not begin theirs. */
    private static final Map<String, String> BELONGING =
            Map.of("staff/interpreters", INTERPRETING, "staff/slots", EVENTS);

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    StaffLinks(Role role) {
        getContent().addClassName("site-links");
        getContent().setAriaLabel(getTranslation("site.staff.links"));
        if (role != Role.VOLUNTEER) {
            link(EVENTS, "site.staff.events");
            link("staff/appointments", "site.staff.appointments");
            link("staff/childcare", "site.staff.childcare");
            link(INTERPRETING, "site.staff.interpreting");
        }
        if (role == Role.ADMINISTRATOR) {
            link("staff/attendance", "site.staff.attendance");
        }
        link(DOOR, "site.staff.door");
        if (role == Role.ADMINISTRATOR) {
            link("staff/outbox", "site.staff.outbox");
            link("staff/people", "site.staff.people");
            link("staff/school", "site.staff.school");
        }
        link("staff/account", "site.staff.account");
    }

    void markCurrent(String path) {
        var current = BELONGING.entrySet().stream()
                .filter(page -> leadsTo(page.getKey(), path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(path);
        links.forEach((address, link) -> {
            if (leadsTo(address, current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static boolean leadsTo(String address, String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    private void link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("site-link");
        links.put(address, link);
        getContent().add(link);
    }
}
