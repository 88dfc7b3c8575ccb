package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventId;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Publication;
import org.homeroom.event.TextInput;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.jspecify.annotations.Nullable;

/** One event of the school: what it is, its words in each language, its times. Teachers read it. */
@Route("staff/events/:id")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class EventEditorView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final EventAdministration events;
    private final SlotForms slotForms;
    private final Languages languages;
    private final Messages messages;
    private final Clock clock;
    private final boolean writes;
    private final UnsavedTyping unsaved = new UnsavedTyping();
    private @Nullable Parts parts;

    /** The parts of the page for one event; they stay while only the language in the address changes. */
    private record Parts(EventId id, EventHead head, DetailsSection details, TextEditor texts, SlotsSection slots) {

        boolean isUnsaved() {
            return details.isUnsaved() || texts.isUnsaved() || slots.isUnsaved();
        }
    }

    EventEditorView(
            EventAdministration events,
            SlotForms slotForms,
            Languages languages,
            Messages messages,
            CurrentStaff staff,
            Clock clock) {
        this.events = events;
        this.slotForms = slotForms;
        this.languages = languages;
        this.messages = messages;
        this.clock = clock;
        this.writes = staff.get().role() == Role.ADMINISTRATOR;
        getContent().addClassName("page");
    }

    static String address(EventId id) {
        return EventsView.ADDRESS + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found =
                entering.getRouteParameters().get("id").flatMap(EventId::parse).flatMap(events::find);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        var address = entering.getLocation().getQueryParameters();
        if (parts == null || !parts.id().equals(found.get().id())) {
            parts = lay(found.get());
        }
        show(parts, found.get(), address.getSingleParameter(TextTabs.PARAMETER).orElse(""));
        if (address.getParameters().containsKey("created")) {
            parts.head().answer().done(getTranslation("event.staff.created"));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        boolean stays = leaving.getNavigationTarget() == EventEditorView.class
                && leaving.getRouteParameters()
                        .get("id")
                        .flatMap(EventId::parse)
                        .equals(Optional.ofNullable(parts).map(Parts::id));
        if (!stays && parts != null && parts.isUnsaved()) {
            unsaved.ask(leaving);
        }
    }

    @Override
    public String getPageTitle() {
        return Optional.ofNullable(parts)
                .flatMap(shown -> events.find(shown.id()))
                .map(event -> event.texts().read(getLocale()).title())
                .orElseGet(() -> getTranslation("event.staff.events.title"));
    }

    private Parts lay(EventSummary event) {
        var made = new Parts(
                event.id(),
                new EventHead(writes, this::publish, this::cancel),
                new DetailsSection(writes, details -> {
                    events.describe(event.id(), details);
                    saved();
                }),
                new TextEditor(
                        event, languages, messages, writes, (language, text) -> write(event.id(), language, text)),
                new SlotsSection(events, slotForms, writes, clock, this::saved));
        getContent().removeAll();
        getContent().add(new BackToEvents(), made.head(), made.texts(), made.slots(), made.details(), unsaved);
        made.details().show(event.details());
        return made;
    }

    private void show(Parts shown, EventSummary event, String language) {
        shown.head().show(event, clock.instant());
        shown.texts().show(event, language);
        shown.slots().show(event);
    }

    private void write(EventId id, Locale language, TextInput text) {
        events.write(id, language, text);
        saved();
    }

    private void publish() {
        var shown = shown();
        switch (events.publish(shown.id())) {
            case Publication.Published published -> shown.head().answer().done(getTranslation("event.staff.published"));
            case Publication.NotYet notYet ->
                shown.head().answer().refused(getTranslation("event.staff.publish.notYet"));
        }
        saved();
        shown.head().focus();
    }

    private void cancel(String reason) {
        var shown = shown();
        if (events.cancel(shown.id(), reason)) {
            shown.head().answer().done(getTranslation("event.staff.cancelled"));
        } else {
            shown.head().answer().warned(getTranslation("event.staff.alreadyCancelled"));
        }
        saved();
        shown.head().focus();
    }

    /** Something was written: shows the event as it stands now. */
    private void saved() {
        var shown = shown();
        events.find(shown.id())
                .ifPresent(event -> show(shown, event, shown.texts().chosen().toLanguageTag()));
        if (!shown.isUnsaved()) {
            unsaved.saved();
        }
    }

    private Parts shown() {
        return Optional.ofNullable(parts).orElseThrow();
    }
}
