package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.language.SafeText;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.page.FieldCheck;

/** The languages somebody interprets, spoken and signed, found by any of their names; each with its dialect. */
class FluencyFields extends Composite<Div> {

    private final InterpretingWords words;
    private final MultiSelectComboBox<String> spoken;
    private final MultiSelectComboBox<String> signed;
    private final Div dialects = new Div();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    FluencyFields(InterpretingWords words) {
        this.words = words;
        spoken = field("interpreting.form.spoken", false);
        signed = field("interpreting.form.signed", true);
        spoken.setHelperText(getTranslation("interpreting.form.languagesWhy"));
        dialects.addClassNames("fields", "fields-two");
        getContent().addClassName("fields");
        getContent().add(spoken, signed, dialects);
        askForDialects();
    }

    void show(Set<Fluency> languages) {
        spoken.setValue(codes(languages, false));
        signed.setValue(codes(languages, true));
        languages.forEach(fluency -> {
            var field = fields.get(fluency.language());
            if (field != null) {
                field.setValue(fluency.dialect());
            }
        });
    }

    void check(FieldCheck check) {
        int count = spoken.getValue().size() + signed.getValue().size();
        check.that(
                spoken,
                count > 0 && count <= InterpreterDetails.LANGUAGES_MOST,
                getTranslation("interpreting.form.languagesMissing", "most", InterpreterDetails.LANGUAGES_MOST));
    }

    Set<Fluency> read() {
        return Stream.concat(
                        spoken.getValue().stream().map(code -> new Fluency(code, false, dialect(code))),
                        signed.getValue().stream().map(code -> new Fluency(code, true, dialect(code))))
                .collect(Collectors.toSet());
    }

    private MultiSelectComboBox<String> field(String key, boolean isSigned) {
        var reader = getLocale();
        var field = new MultiSelectComboBox<String>(getTranslation(key));
        field.setItems(query -> words
                .languages()
                .search(query.getFilter().orElse(""), reader, isSigned, query.getOffset(), query.getLimit())
                .stream()
                .map(SpokenLanguage::code));
        field.setItemLabelGenerator(code -> words.languages().name(code, reader));
        field.addValueChangeListener(change -> askForDialects());
        field.setWidthFull();
        return field;
    }

    /** One field for each language chosen; what was typed into those that stay, stays. */
    private void askForDialects() {
        var chosen = new LinkedHashSet<String>(spoken.getValue());
        chosen.addAll(signed.getValue());
        fields.keySet().retainAll(chosen);
        chosen.forEach(code -> fields.computeIfAbsent(code, this::dialectField));
        dialects.removeAll();
        fields.values().forEach(dialects::add);
        dialects.setVisible(!fields.isEmpty());
    }

    private TextField dialectField(String code) {
        var field = new TextField(getTranslation(
                "interpreting.form.dialect", "language", words.languages().name(code, getLocale())));
        field.setMaxLength(Fluency.DIALECT_LENGTH);
        return field;
    }

    private String dialect(String code) {
        var field = fields.get(code);
        var typed = field == null ? "" : SafeText.clean(field.getValue()).replace('\n', ' ');
        return typed.length() <= Fluency.DIALECT_LENGTH
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, Fluency.DIALECT_LENGTH)));
    }

    private static Set<String> codes(Set<Fluency> languages, boolean isSigned) {
        return languages.stream()
                .filter(fluency -> fluency.signed() == isSigned)
                .map(Fluency::language)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
