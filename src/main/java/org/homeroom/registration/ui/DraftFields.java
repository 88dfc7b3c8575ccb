package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fields of the page as it stands, by their names. A name is the field's id, what the device keeps its text under,
 * and what a problem points to.
 */
final class DraftFields {

    static final String SLOT = "slot";
    static final String ADULTS = "adults";
    static final String CONTACT = "contact";
    static final String SPOKEN = "spoken";
    static final String SIGNED = "signed";
    static final String INTERPRETER_NOTE = "interpreterNote";
    static final String ACCESS_NOTE = "accessNote";
    static final String QUESTION = "question";

    static final String NAME = "name";
    static final String LANGUAGE = "language";
    static final String AGE = "age";
    static final String ALLERGIES = "allergies";
    static final String NEEDS = "needs";

    private record Place(Focusable<?> field, Consumer<String> problem) {}

    private final Runnable changed;
    private final List<Runnable> watchers = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** @param changed after each change of the draft */
    DraftFields(Runnable changed) {
        this.changed = changed;
    }

    static String adult(RegistrationDraft.Adult adult, String what) {
        return "adult." + adult.id + "." + what;
    }

    static String child(RegistrationDraft.Child child, String what) {
        return "child." + child.id + "." + what;
    }

    TextField line(String name, String label, String text, Consumer<String> typed) {
        var field = new TextField(label);
        field.setValue(text);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> take(typed, change.getValue()));
        return keptAs(name, field);
    }

    /** Told when one leaves it: lines pasted at once come too late with a pause. */
    TextArea area(String name, String label, String text, Consumer<String> typed) {
        var field = new TextArea(label);
        field.setValue(text);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> take(typed, change.getValue()));
        return keptAs(name, field);
    }

    <F extends Component & HasValidationProperties & Focusable<?>> F add(String name, F field) {
        field.setId(name);
        return add(name, field, field, words -> {
            field.setErrorMessage(words);
            field.setInvalid(!words.isEmpty());
        });
    }

    /** @param problem shows words, or none when they are empty */
    <F extends HasElement> F add(String name, F piece, Focusable<?> focus, Consumer<String> problem) {
        places.put(name, new Place(focus, problem));
        return piece;
    }

    void changed() {
        changed.run();
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /** For a piece of the page that shows what was filled in elsewhere on it. */
    void watch(Runnable onChange) {
        watchers.add(onChange);
    }

    /** Shows at each field what is wrong with it, and at the others nothing. */
    void show(List<Problem> problems, Function<Problem, String> words) {
        places.values().forEach(place -> place.problem.accept(""));
        problems.forEach(problem -> Optional.ofNullable(places.get(problem.field()))
                .ifPresent(place -> place.problem.accept(words.apply(problem))));
    }

    void focus(String name) {
        Optional.ofNullable(places.get(name)).ifPresent(place -> place.field.focus());
    }

    void forget() {
        places.clear();
        watchers.clear();
    }

    private <F extends Component & HasValidationProperties & Focusable<?>> F keptAs(String name, F field) {
        field.getElement().setAttribute("data-field", name);
        return add(name, field);
    }

    private void take(Consumer<String> typed, String text) {
        typed.accept(text);
        changed();
    }
}
