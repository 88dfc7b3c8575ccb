package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.page.Icon;

/** Narrows the list of events by words and by state. */
class EventsToolbar extends Composite<Div> {

    private final Input search = new Input(ValueChangeMode.ON_CHANGE);
    private final Map<Optional<EventStanding>, NativeButton> chips = new LinkedHashMap<>();
    private EventsQuery query = new EventsQuery(null, "", EventsQuery.ROWS);

    EventsToolbar(Consumer<EventsQuery> onChange) {
        search.setType("search");
        search.getElement()
                .setAttribute("maxlength", String.valueOf(EventsQuery.TEXT_LENGTH))
                .setAttribute("autocomplete", "off");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onChange.accept(query.withText(typed.getValue()));
            }
        });
        var label = new Span(getTranslation("event.staff.search"));
        label.addClassName("search-field-label");
        var field = new NativeLabel();
        field.add(label, new Icon("search"), search);
        field.addClassName("search-field");
        var row = new Div();
        row.addClassName("chips");
        chip(Optional.empty(), onChange);
        for (var standing : EventStanding.values()) {
            chip(Optional.of(standing), onChange);
        }
        chips.values().forEach(row::add);
        getContent().addClassName("toolbar");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("event.staff.search.title"));
        getContent().add(field, row);
    }

    void show(EventsQuery query) {
        this.query = query;
        search.setValue(query.text());
        chips.forEach((standing, chip) -> chip.getElement()
                .setAttribute("aria-pressed", String.valueOf(standing.equals(Optional.ofNullable(query.standing())))));
    }

    private void chip(Optional<EventStanding> standing, Consumer<EventsQuery> onChange) {
        var chip = new NativeButton(
                getTranslation(standing.map(EventStanding::messageKey).orElse("event.staff.standing.all")));
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button");
        chip.addClickListener(click -> onChange.accept(query.with(standing.orElse((EventStanding) null))));
        chips.put(standing, chip);
    }
}
