package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Note;

/** Which time of which event it is, how full, and where to go from here. */
class SlotHead extends Composite<Div> {

    /** So long the door takes what was written on paper. */
    private static final Duration PAPER_KEPT = Duration.ofDays(14);

    private final H1 title = new H1();

    private final boolean exports;

    /** @param exports whether the reader may take the list away */
    SlotHead(boolean exports) {
        this.exports = exports;
        title.getElement().setAttribute("tabindex", "-1");
    }

    static boolean isShownToFamilies(EventSummary event) {
        return event.state() != EventState.DRAFT;
    }

    void show(EventSummary event, SlotSummary slot, SlotNeeds needs, RosterWords words, Instant now) {
        var text = event.texts().read(getLocale());
        title.setText(text.title());
        getContent().removeAll();
        getContent()
                .add(new Div(new InnerLink(
                                "staff/events/" + event.id(),
                                new Icon("arrow-forward"),
                                new Span(getTranslation("registration.staff.toEvent")))
                        .look("back-link")));
        var row = new Div(new Div(
                InLanguage.mark(title, text.language()),
                new Paragraph(getTranslation(
                        "registration.staff.whenAndWhere",
                        "when",
                        words.when(slot, getLocale()),
                        "place",
                        words.place(slot, getLocale()))),
                new Paragraph(getTranslation(
                        "registration.staff.counts",
                        "taken",
                        slot.taken(),
                        "capacity",
                        slot.details().capacity(),
                        "families",
                        needs.families(),
                        "waiting",
                        needs.waiting()))));
        row.addClassName("page-head");
        getContent().add(row);
        if (slot.isCancelled()) {
            getContent().add(new Note(Note.Tone.WARNING, "alert", getTranslation("registration.staff.slotCancelled")));
        } else if (isShownToFamilies(event)) {
            row.add(links(slot, words.hasBegun(slot), now));
        } else {
            getContent().add(new Note(Note.Tone.PLAIN, "alert", getTranslation("registration.staff.draft")));
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private Div links(SlotSummary slot, boolean begun, Instant now) {
        var paper = new Anchor(
                "door/" + slot.id() + "/paper",
                new Icon("print"),
                new Span(getTranslation("registration.staff.paper")));
        paper.addClassName("button");
        var typing = new Anchor("door/" + slot.id() + "/entry", getTranslation("registration.staff.typing"));
        typing.addClassName("button");
        typing.setVisible(
                slot.isPast(now) && now.isBefore(slot.details().lastEnd().plus(PAPER_KEPT)));
        var export = new Anchor("staff/attendance?slot=" + slot.id(), getTranslation("registration.staff.export"));
        export.addClassName("button");
        var door = new Anchor("door/" + slot.id(), getTranslation("registration.staff.door"));
        door.addClassNames("button", "button-primary");
        export.setVisible(exports);
        var evening = new Anchor("staff/slots/" + slot.id() + "/evening", getTranslation("registration.staff.evening"));
        evening.addClassName("button");
        evening.setVisible(begun);
        var links = new Div(evening, paper, typing, export, door);
        links.addClassName("buttons");
        return links;
    }
}
