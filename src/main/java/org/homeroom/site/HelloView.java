package org.homeroom.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
public class HelloView extends Div {
    public HelloView() {
        setText("hello");
    }
}
