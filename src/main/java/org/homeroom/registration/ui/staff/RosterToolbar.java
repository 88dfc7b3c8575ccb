package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.homeroom.page.Icon;

/** Narrows the roster by name or code and by state. */
class RosterToolbar extends Composite<Div> {

    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Map<RosterQuery.Shown, NativeButton> chips = new EnumMap<>(RosterQuery.Shown.class);
    private RosterQuery query = RosterQuery.ALL;

    RosterToolbar(Consumer<RosterQuery> onChange) {
        search.setType("search");
        search.getElement()
                .setAttribute("maxlength", String.valueOf(RosterQuery.TEXT_LENGTH))
                .setAttribute("autocomplete", "off");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onChange.accept(query.withText(typed.getValue()));
            }
        });
        var label = new Span(getTranslation("registration.staff.search"));
        label.addClassName("search-field-label");
        var field = new NativeLabel();
        field.add(label, new Icon("search"), search);
        field.addClassName("search-field");
        var row = new Div();
        row.addClassName("chips");
        for (var shown : RosterQuery.Shown.values()) {
            var chip = new NativeButton(getTranslation("registration.staff.shown." + shown.address()));
            chip.addClassName("chip");
            chip.getElement().setAttribute("type", "button");
            chip.addClickListener(click -> onChange.accept(query.with(shown)));
            chips.put(shown, chip);
            row.add(chip);
        }
        getContent().addClassName("toolbar");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("registration.staff.search.title"));
        getContent().add(field, row);
    }

    void show(RosterQuery query) {
        this.query = query;
        if (!search.getValue().strip().equals(query.text())) {
            search.setValue(query.text());
        }
        chips.forEach((shown, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(shown == query.shown())));
    }
}
