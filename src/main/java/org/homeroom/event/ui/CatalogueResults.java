package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homeroom.event.EventSummary;
import org.homeroom.page.Empty;
import org.homeroom.page.Still;

/** The cards of what was found, or what to do when there is nothing. */
class CatalogueResults extends Composite<Div> {

    private final SlotWords words;

    CatalogueResults(SlotWords words) {
        this.words = words;
    }

    void show(List<EventSummary> events, boolean narrowed, boolean amongSchools) {
        getContent().removeAll();
        getContent().add(events.isEmpty() ? nothing(narrowed) : cards(events, amongSchools));
    }

    private Component cards(List<EventSummary> events, boolean amongSchools) {
        var list = new UnorderedList();
        list.addClassName("event-cards");
        events.forEach(event -> {
            var item = new ListItem();
            Still.show(item, new EventCard(event, words, amongSchools));
            list.add(item);
        });
        return list;
    }

    private Component nothing(boolean narrowed) {
        return narrowed
                ? new Empty(
                        "feelings",
                        new H3(getTranslation("event.catalogue.nothingFits")),
                        getTranslation("event.catalogue.nothingFits.words"),
                        ResultLine.clear(getTranslation("event.catalogue.clear"))
                                .primary())
                : new Empty(
                        "celebration",
                        new H3(getTranslation("event.catalogue.nothingYet")),
                        getTranslation("event.catalogue.nothingYet.words"));
    }
}
