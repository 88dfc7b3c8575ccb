package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.Bdi;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.page.Note;
import org.jspecify.annotations.Nullable;

/** Those who may fetch children, or those who must not: their names, and a place to write another. */
class PickUpPeople extends Composite<Section> {

    private final PickUpKind kind;
    private final Predicate<String> onAdd;
    private final @Nullable Consumer<PickUpPerson> onRemove;
    private final Paragraph words;
    private final Answer answer = new Answer();
    private final Div names = new Div();
    private final Form form = new Form();
    private final TextField name;
    private final Checkbox adult = new Checkbox(getTranslation("childcare.fetch.adult"));

    /**
     * @param onAdd whether that name is written down now
     * @param onRemove null where names are only taken off by others
     */
    PickUpPeople(PickUpKind kind, Predicate<String> onAdd, @Nullable Consumer<PickUpPerson> onRemove) {
        this.kind = kind;
        this.onAdd = onAdd;
        this.onRemove = onRemove;
        words = new Paragraph(getTranslation(key(kind, "words")));
        name = new TextField(getTranslation(key(kind, "name")));
        name.setMaxLength(PickUpPerson.NAME_LENGTH);
        name.setAutocomplete(Autocomplete.OFF);
        name.setHelperText(getTranslation(key(kind, "nameWhy")));
        name.setWidthFull();
        form.addClassNames("fields");
        form.add(name);
        if (kind == PickUpKind.MAY) {
            form.add(adult);
        }
        form.add(button());
        form.getElement().addEventListener("submit", sent -> add()).preventDefault();
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation(key(kind, "title"))), words, names, answer, form);
    }

    static String key(PickUpKind kind, String what) {
        return "childcare.fetch." + (kind == PickUpKind.MAY ? "may." : "mustNot.") + what;
    }

    /** Where it says how that ended: beside what was done, since the page is long on a phone. */
    Answer answer() {
        return answer;
    }

    /** Instead of what is said below the heading else. */
    void say(String instead) {
        words.setText(instead);
    }

    /** What is being typed stays. */
    void show(List<PickUpPerson> people, boolean open) {
        show(people, Set.of(), open);
    }

    /** @param unsure of whom carers are not told */
    void show(List<PickUpPerson> people, Set<UUID> unsure, boolean open) {
        names.removeAll();
        form.setVisible(open);
        if (!people.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("fetch-people");
            people.forEach(person -> list.add(item(person, unsure.contains(person.id()), open)));
            names.add(list);
        }
    }

    /** Adults of the family of whom carers are not told either; to be named like the others, but on no list. */
    void showUnsure(List<String> adults) {
        if (!adults.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("fetch-people");
            adults.forEach(adult -> list.add(new ListItem(new Span(new Icon("alert"), new Bdi(adult)), unsure())));
            names.add(list);
        }
    }

    /** Instead of the form, why nobody can be named here. */
    void close(String why) {
        form.setVisible(false);
        names.add(new Note(Note.Tone.PLAIN, "people", why));
    }

    private ListItem item(PickUpPerson person, boolean unsure, boolean open) {
        var who = new Span(new Icon(kind == PickUpKind.MAY && !unsure ? "check" : "alert"), new Bdi(person.name()));
        var item = new ListItem(who);
        if (unsure) {
            item.add(unsure());
        }
        if (kind == PickUpKind.MUST_NOT) {
            item.addClassName("fetch-must-not");
        }
        if (onRemove != null && open) {
            item.add(new ActionButton(getTranslation("childcare.fetch.remove"), () -> onRemove.accept(person))
                    .quiet()
                    .named(getTranslation("childcare.fetch.removeOf", "name", person.name())));
        }
        return item;
    }

    private Note unsure() {
        return new Note(Note.Tone.SMALL, "people", getTranslation("childcare.fetch.unsure"));
    }

    private NativeButton button() {
        var button = new NativeButton(getTranslation(key(kind, "add")));
        button.addClassName("button");
        if (kind == PickUpKind.MAY) {
            button.addClassName("button-primary");
        }
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private void add() {
        var typed = SafeText.clean(name.getValue()).replaceAll("\\s+", " ");
        var check = new FieldCheck()
                .that(
                        name,
                        SafeText.isVisible(typed) && typed.length() <= PickUpPerson.NAME_LENGTH,
                        getTranslation("childcare.fetch.nameMissing"));
        if (kind == PickUpKind.MAY) {
            check.that(adult, adult.getValue(), getTranslation("childcare.fetch.adultMissing"));
        }
        if (check.passed() && onAdd.test(typed)) {
            name.clear();
            adult.clear();
        }
    }
}
