package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import org.homeroom.registration.AccessNeed;

/** What someone of the family needs to get in, to follow, and to eat. */
class AccessSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;

    AccessSection(RegistrationDraft draft, DraftFields fields) {
        this.draft = draft;
        this.fields = fields;
        var choices = new Div();
        choices.addClassName("choices");
        for (var need : AccessNeed.values()) {
            choices.add(choice(need));
        }
        var note = fields.area(
                DraftFields.ACCESS_NOTE,
                getTranslation("registration.form.access.note"),
                draft.accessNote,
                text -> draft.accessNote = text);
        note.setHelperText(getTranslation("registration.form.access.note.why"));
        getContent().setLegendText(getTranslation("registration.form.access"));
        getContent().addClassName("form-section");
        getContent().add(choices, note);
    }

    private Choice choice(AccessNeed need) {
        var tick = Tick.box("access");
        tick.setValue(draft.accessNeeds.contains(need));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.accessNeeds.add(need);
            } else {
                draft.accessNeeds.remove(need);
            }
            fields.changed();
        });
        return new Choice(tick, getTranslation(Keys.of(need)));
    }
}
