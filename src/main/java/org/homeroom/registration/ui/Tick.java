package org.homeroom.registration.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** The native checkbox or radio button, which Vaadin has no class for. */
@Tag("input")
final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements Focusable<Tick> {

    private Tick(String type, String name) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", type).setAttribute("name", name);
    }

    static Tick box(String name) {
        return new Tick("checkbox", name);
    }

    static Tick radio(String group) {
        return new Tick("radio", group);
    }

    /** The browser takes the tick from the others itself, but does not say so. */
    static void oneOf(List<Tick> group) {
        group.forEach(tick -> tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                group.stream().filter(other -> other != tick).forEach(other -> other.setValue(false));
            }
        }));
    }
}
