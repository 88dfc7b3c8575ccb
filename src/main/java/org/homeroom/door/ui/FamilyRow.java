package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.homeroom.door.DoorParty;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.school.PublicCode;

/** A family: what one has to know of it, one button for all of them, and one for each. */
class FamilyRow extends Composite<ListItem> {

    /** What a tap asks for; its key makes it count once. */
    interface Taps {

        void arrive(DoorParty family, Set<PersonId> who, String key);

        void undo(DoorParty family, Set<PersonId> who, String key);

        void admit(DoorParty family, String key);
    }

    private final DoorWords words;
    private final Taps taps;
    private final Div text = new Div();
    private final H3 name;
    private final TapButton action = new TapButton();
    private final List<PersonButton> people;

    FamilyRow(DoorParty family, SlotSummary slot, String typed, DoorWords words, Taps taps) {
        this.words = words;
        this.taps = taps;
        name = new H3(MatchMark.in(family.entry().people().getFirst().name(), typed));
        name.addClassName("family-row-name");
        people = family.entry().people().stream()
                .map(person -> new PersonButton(person, slot, words, taps))
                .toList();
        var head = new Div(text, action);
        head.addClassName("family-row-head");
        var buttons = new UnorderedList();
        buttons.addClassName("family-people");
        people.forEach(buttons::add);
        getContent().addClassName("family-row");
        getContent().add(head, buttons);
        show(family);
    }

    /** As it stands now. The buttons stay where they are, so that no tap is lost. */
    void show(DoorParty family) {
        text.removeAll();
        text.add(name, new FamilyBadges(family, words));
        people.forEach(button -> button.show(family));
        offer(family);
    }

    private void offer(DoorParty family) {
        var key = PublicCode.random(PublicCode.LINK_LENGTH);
        boolean undo = family.hasPlace() && family.areAllHere();
        action.getContent().setClassName("arrive-all", !undo);
        if (!family.hasPlace()) {
            action.show("check", new Span(getTranslation("door.row.admit")));
            action.does(() -> taps.admit(family, key));
        } else if (undo) {
            action.show("undo", new Span(getTranslation("door.row.undo")));
            action.does(() -> taps.undo(family, family.everyone(), key));
        } else {
            var words = family.arrivals().isEmpty() ? "door.row.all" : "door.row.rest";
            action.show(
                    "check",
                    new Span(getTranslation(words, "count", family.missing().size())));
            action.does(() -> taps.arrive(family, family.missing(), key));
        }
    }
}
