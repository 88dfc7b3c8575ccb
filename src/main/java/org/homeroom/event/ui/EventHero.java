package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.TextReading;
import org.homeroom.page.Drawing;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.ShareButton;

/** What the event is, at a glance; to be heard, and to be handed on. */
class EventHero extends Composite<Section> {

    private static final String TITLE = "event-title";
    private static final String SUMMARY = "event-summary";

    EventHero(EventSummary event, TextReading text, boolean canCome) {
        var words = new Div(kind(event), title(text), summary(text), buttons(event, text, canCome));
        words.addClassName("event-hero-text");
        getContent().addClassName("event-hero");
        getContent().add(new Drawing(EventCard.drawing(event), 160, 120, "event-hero-drawing"), words);
    }

    private Paragraph kind(EventSummary event) {
        var kind = new Paragraph(getTranslation(event.details().kind().messageKey()));
        kind.addClassName("event-card-kind");
        return kind;
    }

    private static H1 title(TextReading text) {
        var title = InLanguage.mark(new H1(text.title()), text.language());
        title.setId(TITLE);
        return title;
    }

    private static Paragraph summary(TextReading text) {
        var summary = InLanguage.mark(new Paragraph(text.summary()), text.language());
        summary.setId(SUMMARY);
        summary.addClassName("lead");
        return summary;
    }

    private Div buttons(EventSummary event, TextReading text, boolean canCome) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (canCome && event.state() == EventState.PUBLISHED) {
            buttons.add(times(event));
        }
        buttons.add(new ListenButton(TITLE, SUMMARY, EventWords.DESCRIPTION), share(text));
        return buttons;
    }

    private ShareButton share(TextReading text) {
        return new ShareButton(
                text.title(),
                getTranslation("event.share.start"),
                getTranslation("event.share.copied"),
                getTranslation("event.share.failed"));
    }

    /** On a phone the times are a long way down. */
    private Anchor times(EventSummary event) {
        var link = new Anchor("events/" + event.slug() + "#" + SlotChoice.ID, new Icon("calendar"));
        link.add(getTranslation("event.slots.title"));
        link.addClassName("button");
        link.setRouterIgnore(true);
        return link;
    }
}
