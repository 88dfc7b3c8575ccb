package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Bdi;

/** One person's place in an order of people, with the buttons that change it. */
class PersonPlace extends Composite<ListItem> {

    static final int UP = -1;
    static final int DOWN = 1;

    private final Bdi name = new Bdi("");
    private final ActionButton up;
    private final ActionButton down;

    /** @param onMove told {@link #UP} or {@link #DOWN} */
    PersonPlace(IntConsumer onMove) {
        up = button("up", () -> onMove.accept(UP));
        down = button("down", () -> onMove.accept(DOWN));
        var place = new Span();
        place.addClassName("people-order-name");
        place.add(name);
        var buttons = new Span(up, down);
        buttons.addClassName("people-order-buttons");
        getContent().addClassName("people-order-item");
        getContent().add(place, buttons);
    }

    void show(String name, boolean canGoUp, boolean canGoDown) {
        this.name.setText(name);
        up.named(getTranslation("registration.form.household.upWho", "name", name));
        down.named(getTranslation("registration.form.household.downWho", "name", name));
        up.getContent().setEnabled(canGoUp);
        down.getContent().setEnabled(canGoDown);
    }

    /** On the way one went, or on the other one at its end. */
    void focus(int way) {
        var button = way == UP ? up : down;
        var other = way == UP ? down : up;
        (button.getContent().isEnabled() ? button : other).focus();
    }

    private ActionButton button(String way, Runnable onPress) {
        var button = new ActionButton("chevron", getTranslation("registration.form.household." + way), onPress).quiet();
        button.getContent().addClassName("move-" + way);
        return button;
    }
}
