package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;

/** How many places are left, in words and in a colour that agrees with them. */
class PlacesLeft extends Composite<Span> {

    private static final int FEW = 5;

    static PlacesLeft ofSlot(SlotSummary slot, SlotStanding standing) {
        return switch (standing) {
            case OPEN -> left(slot);
            case FULL -> new PlacesLeft(Tone.DANGER, "event.places.fullJoin");
            case CLOSED -> new PlacesLeft(Tone.WARNING, "event.slot.closed");
            case CANCELLED -> new PlacesLeft(Tone.DANGER, "event.slot.cancelled");
            case PAST -> new PlacesLeft(Tone.PLAIN, "event.slot.past");
        };
    }

    /** On a card, where one does not choose yet. */
    static PlacesLeft ofCard(SlotSummary slot) {
        return slot.isFull() ? new PlacesLeft(Tone.DANGER, "event.places.full") : left(slot);
    }

    /** Of short appointments, each for one family: how many are still free. */
    static PlacesLeft ofAppointments(List<SlotSummary> slots) {
        long free = slots.stream().filter(SlotSummary::isFree).count();
        return free == 0
                ? new PlacesLeft(Tone.DANGER, "event.places.full")
                : new PlacesLeft(toneOf(free), "event.places.appointments", "count", free);
    }

    private PlacesLeft(Tone tone, String key, Object... arguments) {
        getContent().add(new Badge(tone, getTranslation(key, arguments)));
    }

    /** Places for which others wait are none that a newcomer can count on. */
    private static PlacesLeft left(SlotSummary slot) {
        if (slot.isAwaited()) {
            return new PlacesLeft(Tone.WARNING, "event.places.othersWait");
        }
        int places = slot.placesLeft();
        return places > SlotSummary.PLENTY
                ? new PlacesLeft(Tone.SUCCESS, "event.places.plenty")
                : new PlacesLeft(toneOf(places), "event.places.left", "count", places);
    }

    private static Tone toneOf(long places) {
        return places <= FEW ? Tone.WARNING : Tone.SUCCESS;
    }
}
