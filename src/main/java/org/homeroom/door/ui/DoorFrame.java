package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** What surrounds the door's pages: high contrast, a header, nothing to get lost in. */
class DoorFrame extends Composite<Div> {

    private static final String TARGET = "main";

    private final Div row = new Div();
    private final Div title = new Div();

    /** @param address of this page, without a leading slash */
    DoorFrame(String address, Component page) {
        var skip = new Anchor(address + "#" + TARGET, getTranslation("door.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        row.addClassName("door-header-row");
        row.add(title);
        var header = new Header(row);
        header.addClassName("door-header");
        var main = new Main(page);
        main.setId(TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("site", "door");
        getContent().add(skip, header, main);
    }

    DoorFrame title(String heading, Component... below) {
        title.add(new H1(heading));
        title.add(below);
        return this;
    }

    DoorFrame header(Component... more) {
        row.add(more);
        return this;
    }
}
