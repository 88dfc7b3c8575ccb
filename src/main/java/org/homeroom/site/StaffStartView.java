package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;

/** Where one lands after signing in: at what one's role does most. */
@Route("staff")
@PermitAll
public class StaffStartView extends Composite<Div> implements BeforeEnterObserver {

    private final CurrentStaff staff;

    public StaffStartView(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(staff.get().role() == Role.VOLUNTEER ? StaffLinks.DOOR : StaffLinks.EVENTS);
    }
}
