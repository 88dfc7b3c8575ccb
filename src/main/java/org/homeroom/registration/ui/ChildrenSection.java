package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.homeroom.family.NewChild;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.UndoBar;

/** The children who come, if any. */
class ChildrenSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final Runnable peopleChanged;
    private final PersonCards<RegistrationDraft.Child> list = new PersonCards<>(this::card);

    /** @param peopleChanged when a child came, went, or got another age */
    ChildrenSection(RegistrationDraft draft, DraftFields fields, Runnable peopleChanged) {
        this.draft = draft;
        this.fields = fields;
        this.peopleChanged = peopleChanged;
        var why = new Paragraph(getTranslation("registration.form.children.why"));
        why.addClassName("why");
        getContent().setLegendText(getTranslation("registration.form.children"));
        getContent().addClassName("form-section");
        getContent().add(why, list, new ActionButton("plus", getTranslation("registration.form.addChild"), this::add));
        refresh();
    }

    private void refresh() {
        var shown = draft.children.stream().filter(child -> child.known == null).toList();
        list.show(shown);
        shown.forEach(child -> list.of(child).show(who(child), nameOf(child, who(child)), true));
    }

    private PersonCard card(RegistrationDraft.Child child) {
        return new PersonCard("child", () -> remove(child), name(child), age(child));
    }

    private String who(RegistrationDraft.Child child) {
        return getTranslation("registration.form.child", "number", draft.children.indexOf(child) + 1);
    }

    private Component name(RegistrationDraft.Child child) {
        return fields.line(
                DraftFields.child(child, DraftFields.NAME),
                getTranslation("registration.form.firstName"),
                child.name,
                text -> child.name = text);
    }

    private Select<Integer> age(RegistrationDraft.Child child) {
        var field = new Select<Integer>();
        field.setLabel(getTranslation("registration.form.age"));
        field.setItems(IntStream.rangeClosed(0, NewChild.AGE_MOST).boxed().toList());
        field.setItemLabelGenerator(age -> getTranslation("registration.form.years", "age", age));
        field.setWidthFull();
        if (child.age != null && child.age >= 0 && child.age <= NewChild.AGE_MOST) {
            field.setValue(child.age);
        }
        field.addValueChangeListener(change -> {
            child.age = change.getValue();
            fields.changed();
            peopleChanged.run();
        });
        return fields.add(DraftFields.child(child, DraftFields.AGE), field);
    }

    private void add() {
        var child = draft.addChild();
        changed();
        fields.focus(DraftFields.child(child, DraftFields.NAME));
    }

    private void remove(RegistrationDraft.Child child) {
        int at = draft.children.indexOf(child);
        var name = nameOf(child, who(child));
        draft.children.remove(child);
        changed();
        list.offer(new UndoBar(getTranslation("registration.form.removed", "name", name), () -> putBack(child, at)));
    }

    private void putBack(RegistrationDraft.Child child, int at) {
        draft.children.add(Math.min(at, draft.children.size()), child);
        changed();
        fields.focus(DraftFields.child(child, DraftFields.NAME));
    }

    private void changed() {
        refresh();
        fields.changed();
        peopleChanged.run();
    }

    static String nameOf(RegistrationDraft.Child child, String otherwise) {
        var name = Typed.line(child.name);
        return SafeText.isVisible(name) ? name : otherwise;
    }
}
