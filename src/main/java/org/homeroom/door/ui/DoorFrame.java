package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** A page of the door: what it is about at the top, and what one does there. */
public class DoorFrame extends Composite<Div> {

    private final Div row = new Div();
    private final Div title = new Div();

    public DoorFrame(Component page) {
        row.addClassName("door-header-row");
        row.add(title);
        var header = new Header(row);
        header.addClassName("door-header");
        var main = new Main(page);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().add(header, main);
    }

    public DoorFrame title(String heading, Component... below) {
        title.add(new H1(heading));
        title.add(below);
        return this;
    }

    public DoorFrame header(Component... more) {
        row.add(more);
        return this;
    }
}
