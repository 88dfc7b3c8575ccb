package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.homeroom.door.WalkIn;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.family.Contact;
import org.homeroom.language.SafeText;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;

/** Families who just came, one line after the other: a name is enough, Enter takes it, and the name is next again. */
class PaperWalkIns extends Composite<Div> {

    private static final int MOST = 15;

    private final TextField name = new TextField(getTranslation("door.walkIn.name"));
    private final IntegerField adults = number("door.walkIn.adults", 1);
    private final IntegerField children = number("door.walkIn.children", 0);
    private final Select<Locale> language = new Select<>();
    private final Predicate<WalkIn> onEnter;
    private UUID key = UUID.randomUUID();

    /** @param onEnter whether it was written down, and the form is for the next */
    PaperWalkIns(DoorWords words, Predicate<WalkIn> onEnter) {
        this.onEnter = onEnter;
        name.setMaxLength(WalkIn.NAME_LENGTH);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        language.setLabel(getTranslation("door.walkIn.language"));
        language.setItems(words.shipped());
        language.setItemLabelGenerator(
                item -> item == null ? getTranslation("door.typing.noLanguage") : words.ownName(item));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("door.typing.noLanguage"));
        var button = new NativeButton();
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        button.add(new Icon("plus"), new Span(getTranslation("door.typing.enter")));
        var fields = new Div(name, adults, children, language, button);
        fields.addClassName("walk-in-line");
        var form = new Form();
        form.add(fields);
        form.getElement().addEventListener("submit", sent -> enter()).preventDefault();
        var why = new Paragraph(getTranslation("door.typing.walkInsWhy"));
        why.addClassName("quiet");
        getContent().addClassName("typing-part");
        getContent().add(new H2(getTranslation("door.typing.walkIns")), why, form);
    }

    private IntegerField number(String label, int least) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(MOST);
        field.setValue(least);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void enter() {
        var typed = SafeText.clean(name.getValue()).replace('\n', ' ');
        boolean right = new FieldCheck()
                .that(
                        name,
                        !typed.isEmpty() && typed.length() <= WalkIn.NAME_LENGTH,
                        getTranslation("door.walkIn.nameMissing"))
                .that(adults, isWithin(adults, 1), getTranslation("door.typing.numberWrong", "least", 1, "most", MOST))
                .that(
                        children,
                        isWithin(children, 0),
                        getTranslation("door.typing.numberWrong", "least", 0, "most", MOST))
                .passed();
        if (!right) {
            return;
        }
        var spoken = Objects.requireNonNullElse(language.getValue(), getLocale());
        if (onEnter.test(
                new WalkIn(key.toString(), typed, spoken, adults.getValue(), children.getValue(), Contact.NONE))) {
            key = UUID.randomUUID();
            name.clear();
            adults.setValue(1);
            children.setValue(0);
            language.clear();
        }
        name.focus();
    }

    private static boolean isWithin(IntegerField field, int least) {
        var number = field.getValue();
        return number != null && number >= least && number <= MOST;
    }
}
