package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeroom.appointment.InterpreterWish;
import org.homeroom.language.LanguageCodes;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.FieldCheck;

/** In which language the family would like to be understood: its own in one tap, any other by its name. */
class InterpreterField extends Composite<FieldSet> {

    private final SpokenLanguages languages;
    private final TickBox tick = new TickBox();
    private final ComboBox<String> language;

    /** @param spoken languages nobody needs an interpreter for there, as BCP 47 codes */
    InterpreterField(SpokenLanguages languages, Set<String> spoken, Runnable onChange) {
        this.languages = languages;
        language = new ComboBox<>(getTranslation("appointment.interpreter.language"));
        language.setItems(query -> find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        language.setItemLabelGenerator(code -> languages.name(code, getLocale()));
        language.setHelperText(getTranslation("registration.form.interpreter.which.help"));
        language.setWidthFull();
        languages
                .find(LanguageCodes.iso639(getLocale().toLanguageTag()), getLocale())
                .map(SpokenLanguage::code)
                .filter(code -> !spoken.contains(LanguageCodes.bcp47(code)))
                .ifPresent(language::setValue);
        var extra = new Div(language);
        extra.addClassName("choice-extra");
        extra.setVisible(false);
        tick.addValueChangeListener(change -> {
            extra.setVisible(change.getValue());
            onChange.run();
        });
        language.addValueChangeListener(change -> onChange.run());
        var why = new Paragraph(getTranslation("registration.form.interpreter.why"));
        why.addClassName("why");
        getContent().setLegendText(getTranslation("registration.form.interpreter"));
        getContent().addClassName("form-section");
        getContent().add(why, tick.in(new Span(getTranslation("appointment.interpreter.wish"))), extra);
    }

    void write(VisitDraft draft) {
        draft.interpreter = tick.getValue();
        draft.language = Optional.ofNullable(language.getValue()).orElse("");
    }

    /** In the language that is there already, if the draft names none that is known. */
    void show(VisitDraft draft) {
        tick.setValue(draft.interpreter);
        languages.find(draft.language, getLocale()).map(SpokenLanguage::code).ifPresent(language::setValue);
    }

    /** Whether it is clear which language is meant, if one is. */
    boolean check() {
        return new FieldCheck()
                .that(
                        language,
                        !tick.getValue() || !language.isEmpty(),
                        getTranslation("registration.problem.adultLanguage"))
                .passed();
    }

    Optional<InterpreterWish> wish() {
        return Optional.ofNullable(language.getValue())
                .filter(code -> tick.getValue())
                .map(code -> new InterpreterWish(
                        code,
                        languages
                                .find(code, getLocale())
                                .filter(SpokenLanguage::signed)
                                .isPresent()));
    }

    /** Spoken and signed languages together, the spoken ones first. */
    private Stream<String> find(String typed, int offset, int limit) {
        int most = offset + limit;
        return Stream.concat(
                        languages.search(typed, getLocale(), false, 0, most).stream(),
                        languages.search(typed, getLocale(), true, 0, most).stream())
                .map(SpokenLanguage::code)
                .distinct()
                .skip(offset)
                .limit(limit);
    }
}
