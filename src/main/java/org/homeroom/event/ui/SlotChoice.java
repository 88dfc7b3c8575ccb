package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;

/**
 * The times of an event to choose from. It is a plain form that leads to the registration of the chosen time, so that
 * it needs no script; with scripts, the bar at its foot tells what is chosen.
 */
class SlotChoice extends Composite<Form> {

    static final String ID = "times";

    private final EventSummary event;
    private final SlotWords words;
    private final Instant now;

    SlotChoice(EventSummary event, SlotWords words, Instant now) {
        this.event = event;
        this.words = words;
        this.now = now;
        getContent().getElement().setAttribute("method", "get").setAttribute("action", registration());
        getContent().setId(ID);
        var first = first();
        var bar = first.map(slot -> new SlotBar(event, slot, words, now));
        getContent().add(cards(bar, first));
        earlier().ifPresent(getContent()::add);
        getContent().add(noneFits());
        bar.ifPresent(this::add);
    }

    /** With scripts the next page comes without loading everything anew. */
    private void add(SlotBar bar) {
        getContent().add(bar.calendar(), bar);
        getContent()
                .getElement()
                .addEventListener(
                        "submit",
                        sent -> UI.getCurrent()
                                .navigate(
                                        registration(),
                                        QueryParameters.of(
                                                SlotCard.PARAMETER, bar.chosen().toString())))
                .preventDefault();
    }

    private String registration() {
        return "events/" + event.slug() + "/register";
    }

    /**
     * The one that is chosen when the page opens: the soonest with places for who comes new, else with any at all, else
     * the soonest waiting list.
     */
    private Optional<SlotSummary> first() {
        var open = event.coming(now);
        return open.stream()
                .filter(SlotSummary::isFree)
                .findFirst()
                .or(() -> open.stream().filter(slot -> !slot.isFull()).findFirst())
                .or(() -> open.stream().findFirst());
    }

    private FieldSet cards(Optional<SlotBar> bar, Optional<SlotSummary> first) {
        var cards = new FieldSet();
        cards.setLegendText(getTranslation("event.slots.title"));
        cards.addClassName("slots");
        event.slots().stream().filter(slot -> !slot.isPast(now)).forEach(slot -> {
            var card = new SlotCard(
                    slot, SlotStanding.of(slot, now), words, chosen -> bar.ifPresent(foot -> foot.show(chosen)));
            cards.add(first.filter(slot::equals).isPresent() ? card.chosen() : card);
        });
        return cards;
    }

    private Optional<Component> earlier() {
        List<SlotSummary> past =
                event.slots().stream().filter(slot -> slot.isPast(now)).toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassName("slots");
        past.forEach(slot -> list.add(new SlotCard(slot, SlotStanding.of(slot, now), words, ignored -> {})));
        var details = new NativeDetails();
        details.addClassName("more-filters");
        details.setSummary(new Span(getTranslation("event.slots.earlier", "count", past.size())), new Icon("chevron"));
        details.setContent(list);
        return Optional.of(details);
    }

    private Paragraph noneFits() {
        var mail = new Anchor("mailto:" + event.school().contactEmail(), getTranslation("event.slots.noneFits"));
        var line = new Paragraph(mail);
        line.addClassName("quiet");
        return line;
    }
}
