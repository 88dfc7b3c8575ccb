package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** Where the times would stand of an event that nobody can come to any more. */
class EventOver extends Composite<Div> {

    private EventOver(String key) {
        getContent()
                .add(new Empty(
                        "celebration",
                        new H2(getTranslation(key)),
                        getTranslation(key + ".words"),
                        new ButtonLink("", getTranslation("event.toOthers")).primary()));
    }

    /** Whether the event is to take place, but at none of the times that were planned. */
    static boolean isPostponed(EventSummary event, Instant now) {
        var coming = event.slots().stream().filter(slot -> !slot.isPast(now)).toList();
        return event.state() == EventState.PUBLISHED
                && !coming.isEmpty()
                && coming.stream().allMatch(SlotSummary::isCancelled);
    }

    static EventOver cancelled() {
        return new EventOver("event.cancelled");
    }

    /** None of its times stands any more; it may get a new one. */
    static EventOver postponed() {
        return new EventOver("event.postponed");
    }

    static EventOver past() {
        return new EventOver("event.past");
    }
}
