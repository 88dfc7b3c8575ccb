package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.SlotCare.Gap;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Note;

/** What one has to know before going on with a time's rooms: why there are no places, what is missing. */
class StaffingNotes extends Composite<Div> {

    private final CareWords words;
    private final Runnable onBegin;

    /** @param onBegin when rooms shall be planned instead of what was typed in */
    StaffingNotes(CareWords words, Runnable onBegin) {
        this.words = words;
        this.onBegin = onBegin;
        getContent().addClassName("care-part");
    }

    void show(CaredSlot cared, boolean ahead, boolean writes) {
        getContent().removeAll();
        var care = cared.care();
        if (!ahead) {
            getContent().add(new Note(Note.Tone.PLAIN, "clock", getTranslation("childcare.over")));
        }
        if (!care.staffed()) {
            typed(care, writes);
        }
        if (care.hasTooFewAdults()) {
            getContent().add(new Note(Note.Tone.WARNING, "alert", getTranslation("childcare.tooFew")));
        }
        care.gaps().stream()
                .filter(gap -> !(gap instanceof Gap.SecondAdultMissing)) // said already
                .forEach(gap -> getContent().add(new Note(Note.Tone.WARNING, "alert", words.gap(gap, getLocale()))));
    }

    private void typed(SlotCare care, boolean writes) {
        getContent()
                .add(new Note(
                        Note.Tone.PLAIN,
                        "people",
                        getTranslation(care.rooms().isEmpty() ? "childcare.notYet" : "childcare.typed.why")));
        if (writes) {
            var buttons = new Div(new ActionButton(getTranslation("childcare.begin"), onBegin).primary());
            buttons.addClassName("buttons");
            getContent().add(buttons);
        }
    }
}
