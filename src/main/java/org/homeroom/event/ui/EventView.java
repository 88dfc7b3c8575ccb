package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.TextReading;
import org.homeroom.page.Icon;
import org.homeroom.page.ShareDetails;
import org.homeroom.page.Shareable;
import org.jspecify.annotations.Nullable;

/** One event: what it is, who speaks, when one can come, and the help that stands ready. */
@Route("events/:slug")
@AnonymousAllowed
class EventView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, Shareable {

    private final EventCatalogue catalogue;
    private final SlotWords words;
    private final TextNotes notes;
    private final EventFacts facts;
    private final Clock clock;
    private String title = "";
    private @Nullable ShareDetails shared;

    EventView(EventCatalogue catalogue, SlotWords words, TextNotes notes, EventFacts facts, Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.notes = notes;
        this.facts = facts;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("slug")
                .flatMap(catalogue::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public Optional<ShareDetails> shareDetails() {
        return Optional.ofNullable(shared);
    }

    private void show(EventSummary event) {
        var text = event.texts().read(getLocale());
        title = getTranslation(
                "event.pageTitle",
                "title",
                text.title(),
                "school",
                event.school().name());
        shared = share(event, text);
        getContent().removeAll();
        getContent()
                .add(
                        back(),
                        new EventHero(
                                event, text, !event.coming(clock.instant()).isEmpty()),
                        layout(event, text, clock.instant()));
    }

    private ShareDetails share(EventSummary event, TextReading text) {
        return new ShareDetails(
                "/events/" + event.slug(),
                text.title(),
                text.summary(),
                EventCard.drawing(event),
                facts.of(event, getLocale(), clock.instant()));
    }

    private Div layout(EventSummary event, TextReading text, Instant now) {
        var layout = new Div(new EventWords(event, text, notes.of(text, getLocale())), times(event, now));
        layout.addClassName("event-layout");
        return layout;
    }

    private Component times(EventSummary event, Instant now) {
        if (event.state() == EventState.CANCELLED) {
            return EventOver.cancelled();
        }
        if (EventOver.isPostponed(event, now)) {
            return EventOver.postponed();
        }
        if (event.slots().stream().noneMatch(slot -> !slot.isPast(now) && !slot.isCancelled())) {
            return EventOver.past();
        }
        return AppointmentChoice.suits(event)
                ? new AppointmentChoice(event, words, now)
                : new SlotChoice(event, words, now);
    }

    private Anchor back() {
        var back = new Anchor("", new Icon("arrow-forward"));
        back.add(getTranslation("event.back"));
        back.addClassName("back-link");
        return back;
    }
}
