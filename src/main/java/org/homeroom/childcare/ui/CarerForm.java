package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.NewCarer;
import org.homeroom.family.Contact;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.jspecify.annotations.Nullable;

/** Who a carer is: a name, and as little else as will do. */
class CarerForm extends Composite<Section> {

    private final TextField name = field("name", NewCarer.NAME_LENGTH);
    private final TextField phone = field("phone", NewCarer.PHONE_LENGTH);
    private final TextField clearance = field("clearance", NewCarer.CLEARANCE_LENGTH);
    private final Checkbox adult = new Checkbox(getTranslation("childcare.carer.adult"));
    private final Consumer<NewCarer> onSave;

    /** @param known the carer to change, or null for a new one */
    CarerForm(@Nullable CarerSummary known, Consumer<NewCarer> onSave, Runnable onClose) {
        this.onSave = onSave;
        phone.setHelperText(getTranslation("childcare.carer.phoneWhy"));
        clearance.setHelperText(getTranslation("childcare.carer.clearanceWhy"));
        adult.setHelperText(getTranslation("childcare.carer.adultWhy"));
        name.setRequiredIndicatorVisible(true);
        adult.setRequiredIndicatorVisible(true);
        if (known != null) {
            name.setValue(known.name());
            phone.setValue(known.phone());
            clearance.setValue(known.clearance());
            adult.setValue(true);
        }
        var fields = new Div(name, phone, clearance, adult);
        fields.addClassNames("fields", "fields-two");
        var buttons = new Div(
                new ActionButton(getTranslation("childcare.carer.save"), this::save).primary(),
                new ActionButton(getTranslation("childcare.closeForm"), onClose));
        buttons.addClassName("buttons");
        var title = getTranslation(known == null ? "childcare.carer.add" : "childcare.carer.edit");
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H2(title), fields, buttons);
    }

    void focus() {
        name.focus();
    }

    private void save() {
        var called = typed(phone);
        boolean right = new FieldCheck()
                .that(
                        name,
                        !typed(name).isEmpty() && typed(name).length() <= NewCarer.NAME_LENGTH,
                        getTranslation("childcare.carer.nameMissing"))
                .that(phone, called.isEmpty() || Contact.isPhone(called), getTranslation("childcare.carer.phoneWrong"))
                .that(
                        clearance,
                        typed(clearance).length() <= NewCarer.CLEARANCE_LENGTH,
                        getTranslation("childcare.tooLong", "most", NewCarer.CLEARANCE_LENGTH))
                .that(adult, adult.getValue(), getTranslation("childcare.carer.adultMissing"))
                .passed();
        if (right) {
            onSave.accept(new NewCarer(typed(name), called, typed(clearance), true));
        }
    }

    private TextField field(String what, int length) {
        var field = new TextField(getTranslation("childcare.carer." + what));
        field.setMaxLength(length);
        return field;
    }

    private static String typed(TextField field) {
        return SafeText.clean(field.getValue()).replace('\n', ' ');
    }
}
