package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Objects;
import org.homeroom.page.ActionButton;

/** The adults who come, as many as there are. */
class AdultsSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final LanguageLists languages;
    private final Div list = new Div();

    AdultsSection(RegistrationDraft draft, DraftFields fields, LanguageLists languages) {
        this.draft = draft;
        this.fields = fields;
        this.languages = languages;
        var add = new ActionButton("plus", getTranslation("registration.form.addAdult"), this::add);
        fields.add(DraftFields.ADULTS, add, add, words -> {});
        list.addClassName("form-section");
        getContent().setLegendText(getTranslation("registration.form.adults"));
        getContent().addClassName("form-section");
        getContent().add(list, add);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        draft.adults.stream().filter(adult -> adult.known == null).forEach(adult -> list.add(card(adult)));
    }

    private PersonCard card(RegistrationDraft.Adult adult) {
        int number = draft.adults.indexOf(adult) + 1;
        var who = number == 1
                ? getTranslation("registration.form.you")
                : getTranslation("registration.form.adult", "number", number);
        var card = new PersonCard("people", who, name(adult, number == 1), language(adult));
        return draft.adults.size() == 1 ? card : card.removable(nameOf(adult, who), () -> remove(adult, who));
    }

    private Component name(RegistrationDraft.Adult adult, boolean you) {
        var field = fields.line(
                DraftFields.adult(adult, DraftFields.NAME),
                getTranslation(you ? "registration.form.yourName" : "registration.form.name"),
                adult.name,
                text -> adult.name = text);
        field.setHelperText(getTranslation("registration.form.name.why"));
        return field;
    }

    private ComboBox<String> language(RegistrationDraft.Adult adult) {
        var reader = getLocale();
        var field = new ComboBox<String>(getTranslation("registration.form.language"));
        field.setItems(
                query -> languages.toRead(query.getFilter().orElse(""), reader, query.getOffset(), query.getLimit()));
        field.setItemLabelGenerator(tag -> languages.nameToRead(tag, reader));
        field.setHelperText(getTranslation("registration.form.language.why"));
        field.setWidthFull();
        if (!adult.language.isEmpty()) {
            field.setValue(adult.language);
        }
        field.addValueChangeListener(change -> {
            adult.language = Objects.requireNonNullElse(change.getValue(), "");
            fields.changed();
        });
        return fields.add(DraftFields.adult(adult, DraftFields.LANGUAGE), field);
    }

    private void add() {
        var adult = draft.addAdult(getLocale().toLanguageTag());
        refresh();
        fields.changed();
        fields.focus(DraftFields.adult(adult, DraftFields.NAME));
    }

    private void remove(RegistrationDraft.Adult adult, String who) {
        int at = draft.adults.indexOf(adult);
        draft.adults.remove(adult);
        refresh();
        fields.changed();
        var undo = new UndoBar(
                getTranslation("registration.form.removed", "name", nameOf(adult, who)), () -> putBack(adult, at));
        list.add(undo);
        undo.focus();
    }

    private void putBack(RegistrationDraft.Adult adult, int at) {
        draft.adults.add(Math.min(at, draft.adults.size()), adult);
        refresh();
        fields.changed();
        fields.focus(DraftFields.adult(adult, DraftFields.NAME));
    }

    private static String nameOf(RegistrationDraft.Adult adult, String who) {
        var name = Typed.line(adult.name);
        return Typed.isVisible(name) ? name : who;
    }
}
