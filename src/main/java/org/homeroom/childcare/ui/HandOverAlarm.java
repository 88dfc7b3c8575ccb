package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Note;
import org.springframework.modulith.NamedInterface;

/** Children who went with somebody who must not have them, or were handed over in another way that is not right; told aloud. */
@NamedInterface("alarms")
public final class HandOverAlarm extends Composite<Div> {

    private final SlotSummary slot;
    private final Supplier<List<Line>> odd;
    private final CareWords words;
    private List<Line> shown = List.of();

    HandOverAlarm(SlotSummary slot, Supplier<List<Line>> odd, CareWords words) {
        this.slot = slot;
        this.odd = odd;
        this.words = words;
        getContent().addClassName("hand-over-alarm");
        getContent().getElement().setAttribute("role", "alert");
    }

    /** Says it again only where something has changed. */
    public void refresh() {
        var now = odd.get();
        if (!now.equals(shown)) {
            shown = now;
            getContent().removeAll();
            now.forEach(
                    line -> getContent().add(new Note(Note.Tone.DANGER, "alert", words.odd(line, slot, getLocale()))));
            if (!now.isEmpty()) {
                var link = new Anchor(HandOverView.address(slot.id()), getTranslation("childcare.handOvers.odd.look"));
                link.addClassName("button");
                getContent().add(link);
            }
        }
    }
}
