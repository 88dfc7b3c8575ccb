package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.homeroom.door.DoorParty;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.page.Bdi;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.registration.PartyPerson;

/** One of the families that may be meant: Tab and the space bar say who of it came, Enter enters them. */
class FoundFamily extends Composite<ListItem> {

    private final Set<PersonId> came = new HashSet<>();
    private final NativeButton button = new NativeButton();

    FoundFamily(DoorParty party, SlotSummary slot, DoorWords words, BiConsumer<DoorParty, Set<PersonId>> onEnter) {
        var people = new Div();
        people.addClassName("choices");
        party.entry().people().forEach(person -> people.add(person(party, person, slot, words)));
        var names = words.names(party.entry(), getLocale());
        button.addClassName("button");
        button.setEnabled(!came.isEmpty());
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("aria-label", getTranslation("door.typing.enterNamed", "names", names));
        button.add(new Icon("check"), new Span(getTranslation("door.typing.enter")));
        var form = new Form();
        form.add(button, people);
        form.getElement()
                .addEventListener("submit", sent -> {
                    if (!came.isEmpty()) {
                        onEnter.accept(party, Set.copyOf(came));
                    }
                })
                .preventDefault();
        form.addClassName("found-family");
        getContent().add(form);
    }

    /** What enters them. */
    Element button() {
        return button.getElement();
    }

    private Component person(DoorParty party, PartyPerson person, SlotSummary slot, DoorWords words) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        var since = party.arrivals().get(person.id());
        var label = new NativeLabel();
        label.addClassName("choice");
        label.getElement().appendChild(box);
        label.add(name(person, words));
        box.setProperty("checked", true);
        if (since != null) {
            box.setProperty("disabled", true);
            label.add(new Span(getTranslation("door.person.here", "time", words.time(slot, since, getLocale()))));
            return label;
        }
        came.add(person.id());
        box.addPropertyChangeListener("checked", "change", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                came.add(person.id());
            } else {
                came.remove(person.id());
            }
            button.setEnabled(!came.isEmpty());
        });
        return label;
    }

    /** A child with its age is a phrase of the page, and runs as the page does. */
    private Component name(PartyPerson person, DoorWords words) {
        var said = words.person(person, getLocale());
        return switch (person) {
            case PartyPerson.Adult adult -> new Bdi(said);
            case PartyPerson.Child child -> new Span(said);
        };
    }
}
