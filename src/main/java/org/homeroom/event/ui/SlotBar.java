package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;
import org.homeroom.page.LineBreak;
import org.homeroom.page.Strong;

/** In the thumb's reach: the chosen time, and the button that goes on with it. */
class SlotBar extends Composite<Div> {

    /** What follows the choice: without scripts it would go on telling of the first one. */
    private static final String NEEDS_SCRIPTS = "needs-scripts";

    private final EventSummary event;
    private final SlotWords words;
    private final Instant now;
    private final Paragraph choice = new Paragraph();
    private final Span label = new Span();
    private final Anchor calendar = new Anchor();
    private SlotId chosen;

    SlotBar(EventSummary event, SlotSummary first, SlotWords words, Instant now) {
        this.event = event;
        this.words = words;
        this.now = now;
        var button = new NativeButton();
        button.add(label, new Icon("arrow-forward"));
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        choice.addClassNames("action-bar-choice", NEEDS_SCRIPTS);
        calendar.add(new Icon("calendar"), new Span(getTranslation("event.slot.calendar")));
        calendar.addClassNames("button", "button-quiet", NEEDS_SCRIPTS);
        calendar.setRouterIgnore(true);
        getContent().addClassName("action-bar");
        getContent().add(choice, button);
        chosen = first.id();
        show(first);
    }

    void show(SlotSummary slot) {
        chosen = slot.id();
        choice.removeAll();
        choice.add(new Strong(words.day(slot, getLocale())), new LineBreak(), new Span(words.time(slot, getLocale())));
        label.setText(getTranslation(
                SlotStanding.of(slot, now) == SlotStanding.FULL ? "event.slots.wait" : "event.slots.save"));
        calendar.setHref("events/" + event.slug() + "/slots/" + slot.id() + ".ics");
    }

    SlotId chosen() {
        return chosen;
    }

    /** The chosen time for one's own calendar. */
    Anchor calendar() {
        return calendar;
    }
}
