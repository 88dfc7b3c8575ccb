package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.homeroom.childcare.HandOvers;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Icon;

/**
 * The children who are in a childcare room, so that nobody locks up before they are fetched; for staff with the way to
 * where they say so of one whose room’s phone is lost.
 */
class InRooms extends Composite<Div> {

    private final HandOvers handOvers;
    private final SlotSummary slot;
    private final DoorWords words;
    private final boolean forStaff;

    InRooms(HandOvers handOvers, SlotSummary slot, DoorWords words, boolean forStaff) {
        this.handOvers = handOvers;
        this.slot = slot;
        this.words = words;
        this.forStaff = forStaff;
        getContent().addClassName("in-rooms");
    }

    void refresh() {
        var inside = handOvers.inside(slot.id(), words.session(slot));
        getContent().removeAll();
        setVisible(!inside.isEmpty());
        if (inside.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("in-rooms-list");
        inside.forEach(child -> list.add(new ListItem(
                new Icon("child"),
                new Span(getTranslation(
                        "door.inRooms.child",
                        "name",
                        SafeText.isolate(child.name()),
                        "room",
                        SafeText.isolate(words.room(child.room(), getLocale())),
                        "time",
                        words.time(slot, child.since(), getLocale()))))));
        getContent().add(new H2(getTranslation("door.inRooms.title", "count", inside.size())), list);
        if (forStaff) {
            getContent()
                    .add(new Anchor(
                            "staff/childcare/" + slot.id() + "/handovers", getTranslation("door.inRooms.withFamily")));
        }
    }
}
