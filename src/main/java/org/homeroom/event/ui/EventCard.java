package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.homeroom.event.EventKind;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.Topic;
import org.homeroom.page.Badge;
import org.homeroom.page.Drawing;
import org.homeroom.page.Facts;
import org.homeroom.page.InLanguage;
import org.homeroom.page.LineBreak;

/** An event in the catalogue: what it is, when one could come next, and where. */
class EventCard extends Composite<Article> {

    EventCard(EventSummary event, SlotWords words, boolean amongSchools) {
        var next = event.slots().stream()
                .filter(SlotSummary::isFree)
                .findFirst()
                .or(() -> event.slots().stream().filter(slot -> !slot.isFull()).findFirst())
                .orElseGet(() -> event.slots().getFirst());
        var body = new Div(kind(event, amongSchools), title(event), summary(event));
        body.add(facts(event, next, words), badges(event, next));
        body.addClassName("event-card-body");
        getContent().addClassName("event-card");
        getContent().add(new Drawing(drawing(event), 160, 120, "event-card-drawing"), body);
    }

    /** Of its first topic: the same one on the card and on its own page. */
    static String drawing(EventSummary event) {
        return event.details().topics().stream()
                .sorted()
                .findFirst()
                .map(Topic::drawing)
                .orElseThrow();
    }

    private Paragraph kind(EventSummary event, boolean amongSchools) {
        var kind = getTranslation(event.details().kind().messageKey());
        var line = new Paragraph(
                amongSchools
                        ? getTranslation(
                                "event.card.kindAtSchool",
                                "kind",
                                kind,
                                "school",
                                event.school().name())
                        : kind);
        line.addClassName("event-card-kind");
        return line;
    }

    private H3 title(EventSummary event) {
        var text = event.texts().read(getLocale());
        var title = new H3(InLanguage.mark(new Anchor("events/" + event.slug(), text.title()), text.language()));
        title.addClassName("event-card-title");
        return title;
    }

    private Paragraph summary(EventSummary event) {
        var text = event.texts().read(getLocale());
        var summary = InLanguage.mark(new Paragraph(text.summary()), text.language());
        summary.addClassName("event-card-summary");
        return summary;
    }

    private Facts facts(EventSummary event, SlotSummary next, SlotWords words) {
        Locale reader = getLocale();
        var facts = new Facts()
                .with("calendar", when(event, words.when(next, reader)))
                .with(next.meetingPlace().isPresent() ? "place" : "online", words.placeToChoose(next, reader));
        words.spoken(next, reader).ifPresent(languages -> facts.with("speech", languages));
        return facts;
    }

    private Component[] when(EventSummary event, String next) {
        int others = event.slots().size() - 1;
        if (others == 0) {
            return new Component[] {new Span(next)};
        }
        var more = new Span(getTranslation("event.card.otherTimes", "count", others));
        more.addClassName("quiet");
        return new Component[] {new Span(next), new LineBreak(), more};
    }

    private Paragraph badges(EventSummary event, SlotSummary next) {
        var badges = new Paragraph(
                event.details().kind() == EventKind.APPOINTMENT_DAY
                        ? PlacesLeft.ofAppointments(event.slots())
                        : PlacesLeft.ofCard(next));
        if (event.slots().stream().anyMatch(SlotSummary::offersChildcare)) {
            badges.add(new Badge("child", getTranslation("event.card.childcare")));
        }
        badges.addClassName("badges");
        return badges;
    }
}
