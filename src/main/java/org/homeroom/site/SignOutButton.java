package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Ends the session of whoever is signed in. */
class SignOutButton extends Composite<NativeButton> {

    SignOutButton(AuthenticationContext authentication) {
        getContent().setText(getTranslation("site.staff.signOut"));
        getContent().addClassNames("button", "button-quiet");
        getContent().addClickListener(tap -> authentication.logout());
    }
}
