package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.page.Toolbar;

/** Narrows the list of events by words and by state. */
class EventsToolbar extends Composite<Toolbar<Optional<EventStanding>>> {

    private final Toolbar<Optional<EventStanding>> toolbar;
    private EventsQuery query = new EventsQuery(null, "", EventsQuery.ROWS);

    EventsToolbar(Consumer<EventsQuery> onChange) {
        toolbar = new Toolbar<>(
                getTranslation("event.staff.search.title"),
                getTranslation("event.staff.search"),
                EventsQuery.TEXT_LENGTH,
                ValueChangeMode.ON_CHANGE,
                typed -> onChange.accept(query.withText(typed)));
        toolbar.offer(
                Optional.empty(),
                getTranslation("event.staff.standing.all"),
                () -> onChange.accept(query.with((EventStanding) null)));
        for (var standing : EventStanding.values()) {
            toolbar.offer(
                    Optional.of(standing),
                    getTranslation(standing.messageKey()),
                    () -> onChange.accept(query.with(standing)));
        }
    }

    @Override
    protected Toolbar<Optional<EventStanding>> initContent() {
        return toolbar;
    }

    void show(EventsQuery query) {
        this.query = query;
        toolbar.show(query.text(), Optional.ofNullable(query.standing()));
    }
}
