package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import org.homeroom.childcare.HandOverLog;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.childcare.HandOverLog.RoomState;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Note;

/** One date of a slot: how its rooms stand, what has to be looked into, and each child that came and went. */
class HandOverDate extends Composite<Section> {

    private final SlotSummary slot;
    private final CareWords words;

    HandOverDate(HandOverLog date, SlotSummary slot, CareWords words, HandOverTable.Actions actions) {
        this.slot = slot;
        this.words = words;
        getContent().addClassName("event-slots");
        if (slot.isSeries()) {
            getContent().add(new H2(words.date(slot, date.session(), getLocale())));
        }
        date.lines().stream()
                .filter(Line::isOdd)
                .forEach(line ->
                        getContent().add(new Note(Note.Tone.DANGER, "alert", words.odd(line, slot, getLocale()))));
        date.rooms().forEach(room -> getContent().add(state(room)));
        getContent().add(new HandOverTable(date.lines(), slot, words, actions));
    }

    private Component state(RoomState state) {
        var name = SafeText.isolate(words.room(state.room(), getLocale()));
        var says = new ArrayList<String>();
        says.add(getTranslation("childcare.handOvers.room", "room", name, "count", state.inside()));
        state.carers()
                .ifPresent(there ->
                        says.add(getTranslation("childcare.handOvers.carers", "carers", there, "most", state.most())));
        state.closedAt()
                .ifPresent(at -> says.add(
                        getTranslation("childcare.handOvers.closed", "time", words.time(at, slot, getLocale()))));
        var line = String.join(" · ", says);
        return state.hasTooFewCarers() ? new Note(Note.Tone.WARNING, "alert", line) : new Paragraph(line);
    }
}
