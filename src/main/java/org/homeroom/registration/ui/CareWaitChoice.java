package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.List;
import org.homeroom.event.SlotSummary;

/** What the family does while there is no childcare place: takes its seats all the same, or waits for both together. */
class CareWaitChoice extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final SlotSummary slot;

    CareWaitChoice(RegistrationDraft draft, DraftFields fields, SlotSummary slot) {
        this.draft = draft;
        this.fields = fields;
        this.slot = slot;
        var seats = choice(false, "registration.childcareFull.follow", "");
        var both =
                choice(true, "registration.childcareFull.both", getTranslation("registration.form.childcare.bothWhy"));
        Tick.oneOf(List.of(seats.tick(), both.tick()));
        var choices = new Div(seats, both);
        choices.addClassName("choices");
        getContent().setLegendText(getTranslation("registration.form.childcare.wait"));
        getContent().addClassName("form-section");
        getContent().add(choices);
        fields.watch(this::refresh);
        refresh();
    }

    private void refresh() {
        setVisible(draft.waitsForCare(slot));
    }

    private Choice choice(boolean both, String key, String more) {
        var tick = Tick.radio("careWait");
        tick.setValue(draft.waitForBoth == both);
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.waitForBoth = both;
                fields.changed();
            }
        });
        return new Choice(tick, getTranslation(key), more);
    }
}
