package org.homeroom.door.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The native {@code bdi}: a name or code, whose direction touches nothing around it. */
@Tag("bdi")
class Isolated extends HtmlContainer {

    Isolated() {}

    Isolated(String text) {
        setText(text);
    }
}
