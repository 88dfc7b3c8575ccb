package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.homeroom.family.NewGuardian;
import org.homeroom.language.Languages;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.registration.Newcomer;
import org.jspecify.annotations.Nullable;

/** An adult who comes. */
class PhoneAdult extends Composite<Div> {

    private final TextField name = new TextField();
    private final Select<Locale> language = new Select<>();

    /** @param onRemove null for the one adult there has to be */
    PhoneAdult(Languages languages, @Nullable Consumer<PhoneAdult> onRemove) {
        name.setLabel(getTranslation("registration.staff.phone.name"));
        name.setMaxLength(NewGuardian.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("dir", "auto");
        language.setLabel(getTranslation("registration.staff.phone.language"));
        language.setHelperText(getTranslation("registration.staff.phone.languageWhy"));
        language.setItems(languages.shipped());
        language.setItemLabelGenerator(languages::ownName);
        language.setValue(languages.shipped().getFirst());
        getContent().addClassNames("fields", "fields-two");
        getContent().add(name, language);
        if (onRemove != null) {
            getContent()
                    .add(new ActionButton(
                                    "close",
                                    getTranslation("registration.staff.phone.remove"),
                                    () -> onRemove.accept(this))
                            .quiet());
        }
    }

    void focus() {
        name.focus();
    }

    boolean check() {
        var typed = typed();
        return new FieldCheck()
                .that(
                        name,
                        !typed.isEmpty() && typed.length() <= NewGuardian.NAME_LENGTH,
                        getTranslation("registration.staff.phone.nameMissing"))
                .passed();
    }

    Newcomer.Adult read() {
        return new Newcomer.Adult(typed(), language.getValue());
    }

    private String typed() {
        return SafeText.clean(name.getValue()).replace('\n', ' ');
    }
}
