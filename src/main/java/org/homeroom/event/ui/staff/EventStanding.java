package org.homeroom.event.ui.staff;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.page.StateWord;

/** What has become of an event, as staff sort them. */
enum EventStanding {
    PUBLISHED(StateWord.Look.PUBLISHED),
    DRAFT(StateWord.Look.DRAFT),
    CANCELLED(StateWord.Look.CANCELLED),
    /** Published, with no time ahead. */
    PAST(StateWord.Look.PAST);

    private final StateWord.Look look;

    EventStanding(StateWord.Look look) {
        this.look = look;
    }

    static EventStanding of(EventSummary event, Instant now) {
        return switch (event.state()) {
            case DRAFT -> DRAFT;
            case CANCELLED -> CANCELLED;
            case PUBLISHED ->
                event.slots().stream().allMatch(slot -> slot.isCancelled() || slot.isPast(now)) ? PAST : PUBLISHED;
        };
    }

    /** As it stands in an address. */
    static Optional<EventStanding> parse(String text) {
        return Arrays.stream(values())
                .filter(standing -> standing.address().equals(text))
                .findFirst();
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String messageKey() {
        return "event.staff.standing." + address();
    }

    StateWord.Look look() {
        return look;
    }
}
