package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.UndoBar;

/** The adults who come, as many as there are. */
class AdultsSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final LanguageLists languages;
    private final PersonCards<RegistrationDraft.Adult> list = new PersonCards<>(this::card);
    private final Map<RegistrationDraft.Adult, TextField> names = new IdentityHashMap<>();

    AdultsSection(RegistrationDraft draft, DraftFields fields, LanguageLists languages) {
        this.draft = draft;
        this.fields = fields;
        this.languages = languages;
        var add = new ActionButton("plus", getTranslation("registration.form.addAdult"), this::add);
        fields.add(DraftFields.ADULTS, add, add, words -> {});
        getContent().setLegendText(getTranslation("registration.form.adults"));
        getContent().addClassName("form-section");
        getContent().add(list, add);
        refresh();
    }

    private void refresh() {
        list.show(draft.adults.stream().filter(adult -> adult.known == null).toList());
        names.forEach(this::describe);
    }

    private PersonCard card(RegistrationDraft.Adult adult) {
        return new PersonCard("people", () -> remove(adult), name(adult), language(adult));
    }

    private void describe(RegistrationDraft.Adult adult, TextField name) {
        boolean you = draft.adults.indexOf(adult) == 0;
        name.setLabel(getTranslation(you ? "registration.form.yourName" : "registration.form.name"));
        list.of(adult).show(who(adult), nameOf(adult), draft.adults.size() > 1);
    }

    private Component name(RegistrationDraft.Adult adult) {
        var field = fields.line(DraftFields.adult(adult, DraftFields.NAME), "", adult.name, text -> adult.name = text);
        field.setHelperText(getTranslation("registration.form.name.why"));
        names.put(adult, field);
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

    private void remove(RegistrationDraft.Adult adult) {
        int at = draft.adults.indexOf(adult);
        var name = nameOf(adult);
        draft.adults.remove(adult);
        names.remove(adult);
        refresh();
        fields.changed();
        list.offer(new UndoBar(getTranslation("registration.form.removed", "name", name), () -> putBack(adult, at)));
    }

    private void putBack(RegistrationDraft.Adult adult, int at) {
        draft.adults.add(Math.min(at, draft.adults.size()), adult);
        refresh();
        fields.changed();
        fields.focus(DraftFields.adult(adult, DraftFields.NAME));
    }

    private String who(RegistrationDraft.Adult adult) {
        int number = draft.adults.indexOf(adult) + 1;
        return number == 1
                ? getTranslation("registration.form.you")
                : getTranslation("registration.form.adult", "number", number);
    }

    private String nameOf(RegistrationDraft.Adult adult) {
        var name = Typed.line(adult.name);
        return SafeText.isVisible(name) ? name : who(adult);
    }
}
