package org.homeroom.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.homeroom.account.CurrentStaff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the server remembers somebody who does nothing: whoever is signed in for as long as is set for all sessions,
 * a visitor for less, and a visitor whose last page was closed hardly longer than it takes to open the next one. What
 * families type is kept by their own device, so nothing is lost with it.
 */
@Component
class VisitEnds implements VaadinServiceInitListener {

    /** Long enough for a page that is being loaded to connect. */
    static final Duration AFTER_THE_LAST_PAGE = Duration.ofMinutes(1);

    private final Duration visitors;
    private final Duration all;
    private final CurrentStaff staff;

    VisitEnds(
            @Value("${homeroom.visitor-session}") Duration visitors,
            @Value("${server.servlet.session.timeout}") Duration all,
            CurrentStaff staff) {
        this.visitors = visitors;
        this.all = all;
        this.staff = staff;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            var session = opened.getUI().getSession();
            keepFor(session, isVisitor() ? visitors : all); // also when the session is one that somebody signed in to
            opened.getUI().addDetachListener(closed -> closed(opened.getUI(), session));
        });
    }

    private void closed(UI ui, VaadinSession session) {
        boolean last = session.getUIs().stream().allMatch(other -> other == ui || other.isClosing());
        if (last && isVisitor()) {
            keepFor(session, AFTER_THE_LAST_PAGE);
        }
    }

    private static void keepFor(VaadinSession session, Duration time) {
        var kept = session.getSession();
        if (kept != null) { // it is gone when the page closes because its session ends
            kept.setMaxInactiveInterval((int) time.toSeconds());
        }
    }

    private boolean isVisitor() {
        return staff.find().isEmpty();
    }
}
