package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.LanguageCodes;

/** In which languages the family wishes to be spoken or signed to: its own in one tap, any other by its name. */
class InterpreterSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final LanguageLists languages;
    private final Div choices = new Div();
    private final TextArea note;
    private final Optional<String> own;

    InterpreterSection(RegistrationDraft draft, DraftFields fields, SlotSummary slot, LanguageLists languages) {
        this.draft = draft;
        this.fields = fields;
        this.languages = languages;
        own = own(slot);
        note = fields.area(
                DraftFields.INTERPRETER_NOTE,
                getTranslation("registration.form.interpreter.note"),
                draft.interpreterNote,
                text -> draft.interpreterNote = text);
        note.setHelperText(getTranslation("registration.form.interpreter.note.why"));
        var why = new Paragraph(getTranslation("registration.form.interpreter.why"));
        why.addClassName("why");
        choices.addClassName("choices");
        own.ifPresent(this::askForOwn);
        askForOthers(draft.spoken, false, DraftFields.SPOKEN);
        askForOthers(draft.signed, true, DraftFields.SIGNED);
        getContent().setLegendText(getTranslation("registration.form.interpreter"));
        getContent().addClassName("form-section");
        getContent().add(why, choices, note);
        showNote();
    }

    /** The first language a coming adult reads that is not spoken there anyway. */
    private Optional<String> own(SlotSummary slot) {
        Set<String> there =
                slot.details().spoken().stream().map(LanguageCodes::iso639).collect(Collectors.toSet());
        return draft.comingAdults().stream()
                .flatMap(adult -> languages.toAskFor(adult.language, getLocale()).stream())
                .filter(code -> !there.contains(code))
                .findFirst();
    }

    private void askForOwn(String code) {
        var tick = Tick.box("interpreter");
        tick.setValue(draft.spoken.contains(code));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.spoken.add(code);
            } else {
                draft.spoken.remove(code);
            }
            changed();
        });
        choices.add(new Choice(
                tick,
                getTranslation("registration.form.interpreter.own", "language", languages.shortName(code, getLocale())),
                getTranslation("registration.form.interpreter.own.more")));
    }

    private void askForOthers(Set<String> chosen, boolean signed, String name) {
        var kind = signed ? "signed" : "spoken";
        var tick = Tick.box("interpreter");
        var field = field(chosen, signed, getTranslation("registration.form.interpreter." + kind + ".which"));
        var extra = new Div(fields.add(name, field));
        extra.addClassName("choice-extra");
        tick.setValue(!field.isEmpty() || draft.unchosen.contains(name));
        extra.setVisible(tick.getValue());
        note(name, tick.getValue() && field.isEmpty());
        tick.addValueChangeListener(change -> {
            extra.setVisible(change.getValue());
            if (!change.getValue()) {
                field.clear();
            }
            note(name, change.getValue() && field.isEmpty());
        });
        field.addValueChangeListener(change -> note(name, tick.getValue() && field.isEmpty()));
        choices.add(new Choice(tick, getTranslation("registration.form.interpreter." + kind)), extra);
    }

    /** A tick alone is no wish yet: nobody could be found for it. */
    private void note(String name, boolean unchosen) {
        if (unchosen ? draft.unchosen.add(name) : draft.unchosen.remove(name)) {
            fields.changed();
        }
    }

    private MultiSelectComboBox<String> field(Set<String> chosen, boolean signed, String label) {
        var reader = getLocale();
        var field = new MultiSelectComboBox<String>(label);
        field.setItems(query -> languages.toInterpret(
                query.getFilter().orElse(""), reader, signed, query.getOffset(), query.getLimit()));
        field.setItemLabelGenerator(code -> languages.name(code, reader));
        field.setHelperText(getTranslation("registration.form.interpreter.which.help"));
        field.setWidthFull();
        field.setValue(others(chosen, signed));
        field.addValueChangeListener(change -> {
            chosen.removeAll(change.getOldValue());
            chosen.addAll(change.getValue());
            changed();
        });
        return field;
    }

    private Set<String> others(Set<String> chosen, boolean signed) {
        return chosen.stream()
                .filter(code -> signed || own.filter(code::equals).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void changed() {
        showNote();
        fields.changed();
    }

    private void showNote() {
        note.setVisible(!draft.spoken.isEmpty() || !draft.signed.isEmpty());
    }
}
