package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.homeroom.door.DoorParty;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.PartyPerson;
import org.homeroom.school.PublicCode;

/** One person of a family: in with a tap, out again with another. */
class PersonButton extends Composite<ListItem> {

    private final PartyPerson person;
    private final SlotSummary slot;
    private final DoorWords words;
    private final FamilyRow.Taps taps;
    private final TapButton button = new TapButton();

    PersonButton(PartyPerson person, SlotSummary slot, DoorWords words, FamilyRow.Taps taps) {
        this.person = person;
        this.slot = slot;
        this.words = words;
        this.taps = taps;
        button.getContent().addClassName("arrive-one");
        getContent().add(button);
    }

    void show(DoorParty family) {
        boolean here = family.isHere(person.id());
        var key = PublicCode.random(PublicCode.LINK_LENGTH);
        var more = new Span(more(family));
        more.addClassName("arrive-more");
        button.getContent().getElement().setAttribute("aria-pressed", String.valueOf(here));
        button.getContent().setEnabled(family.hasPlace());
        button.show(here ? "check" : icon(), new Span(words.person(person, getLocale())), more);
        button.does(() -> {
            if (here) {
                taps.undo(family, Set.of(person.id()), key);
            } else {
                taps.arrive(family, Set.of(person.id()), key);
            }
        });
    }

    private String more(DoorParty family) {
        var since = family.arrivals().get(person.id());
        if (since != null) {
            return getTranslation("door.person.here", "time", words.time(slot, since, getLocale()));
        }
        return isInChildcare(person) ? getTranslation("door.person.childcare") : "";
    }

    private String icon() {
        return switch (person) {
            case PartyPerson.Adult adult -> "people";
            case PartyPerson.Child child -> "child";
        };
    }

    static boolean isInChildcare(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> false;
            case PartyPerson.Child child -> child.childcare().isPresent();
        };
    }
}
