package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Puts the focus into a field as soon as the page is there. */
@Tag("focus-first")
@JsModule("./door/focus-first.ts")
class FocusFirst extends Component {

    /** @param id of the field */
    FocusFirst(String id) {
        getElement().setAttribute("for", id);
    }
}
