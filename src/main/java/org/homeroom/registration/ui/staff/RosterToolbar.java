package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.homeroom.page.Toolbar;

/** Narrows the roster by name or code and by state. */
class RosterToolbar extends Composite<Toolbar<RosterQuery.Shown>> {

    private final Toolbar<RosterQuery.Shown> toolbar;
    private RosterQuery query = RosterQuery.ALL;

    RosterToolbar(Consumer<RosterQuery> onChange) {
        toolbar = new Toolbar<>(
                getTranslation("registration.staff.search.title"),
                getTranslation("registration.staff.search"),
                RosterQuery.TEXT_LENGTH,
                ValueChangeMode.LAZY,
                typed -> onChange.accept(query.withText(typed)));
        for (var shown : RosterQuery.Shown.values()) {
            toolbar.offer(
                    shown,
                    getTranslation("registration.staff.shown." + shown.address()),
                    () -> onChange.accept(query.with(shown)));
        }
    }

    @Override
    protected Toolbar<RosterQuery.Shown> initContent() {
        return toolbar;
    }

    void show(RosterQuery query) {
        this.query = query;
        toolbar.show(query.text(), query.shown());
    }
}
