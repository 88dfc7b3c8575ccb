package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A part of a page that is kept as HTML like what is {@link Still}, and that may be shown differently later: the browser
 * changes only what differs, so the focus, what stands open and what is being typed stay. The element itself has no box.
 */
@Tag("homeroom-redrawn")
@JsModule("./redrawn/homeroom-redrawn.ts")
public final class Redrawn extends Component {

    /** The property that holds it. Of {@code innerHTML} Vaadin would empty the element first. */
    public static final String HTML = "html";

    /** Shows the content as it is now, instead of whatever was there; what happens to it later is not shown. */
    public void show(Component... content) {
        getElement().setProperty(HTML, Still.html(content));
    }
}
