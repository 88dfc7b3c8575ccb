package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.homeroom.door.DoorCounts;
import org.homeroom.language.Formats;
import org.homeroom.page.Strong;

/** How many are here, in figures one sees from afar. */
class Counts extends Composite<UnorderedList> {

    private final Formats formats;

    Counts(Formats formats) {
        this.formats = formats;
        getContent().addClassName("door-counts");
    }

    void show(DoorCounts counts) {
        getContent().removeAll();
        add(counts.here(), "door.count.here");
        add(counts.expected(), "door.count.expected");
        add(counts.inChildcare(), "door.count.childcare");
        add(counts.placesLeft(), "door.count.left");
    }

    private void add(int number, String key) {
        var count = new ListItem(
                new Strong(formats.number(number, getLocale())), new Span(getTranslation(key, "count", number)));
        count.addClassName("door-count");
        getContent().add(count);
    }
}
