package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeroom.door.WalkIn;
import org.homeroom.family.Contact;
import org.homeroom.language.SafeText;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.school.PublicCode;

/** For a family nobody expected: a name is enough, and Enter lets them in. */
class WalkInForm extends Composite<NativeDetails> {

    private static final int MOST = 15;

    private final TextField name = new TextField(getTranslation("door.walkIn.name"));
    private final Select<Locale> language = new Select<>();
    private final Counter adults = new Counter("door.walkIn.adults", 1, 1, MOST);
    private final Counter children = new Counter("door.walkIn.children", 0, 0, MOST);
    private final TextField contact = new TextField(getTranslation("door.walkIn.contact"));
    private final Paragraph places = new Paragraph();
    private final Predicate<WalkIn> onWelcome;
    private String key = PublicCode.random(PublicCode.LINK_LENGTH);

    /** @param onWelcome whether they are in, and the form is for the next */
    WalkInForm(DoorWords words, Predicate<WalkIn> onWelcome) {
        this.onWelcome = onWelcome;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(WalkIn.NAME_LENGTH);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        language.setLabel(getTranslation("door.walkIn.language"));
        language.setItems(words.shipped());
        language.setItemLabelGenerator(words::ownName);
        language.setValue(getLocale());
        contact.setHelperText(getTranslation("door.walkIn.contactWhy"));
        contact.setMaxLength(Contact.EMAIL_LENGTH);
        contact.setValueChangeMode(ValueChangeMode.EAGER);
        places.addClassName("quiet");
        places.getElement().setAttribute("role", "status");
        var form = new Form();
        form.add(places, name, adults, children, language, contact, button());
        form.getElement().addEventListener("submit", sent -> welcome()).preventDefault();
        getContent().addClassName("walk-in");
        getContent().setSummary(new Icon("plus"), new Span(getTranslation("door.walkIn.title")));
        getContent().setContent(form);
    }

    void showPlacesLeft(int left) {
        places.setText(getTranslation("door.walkIn.places", "count", left));
    }

    private NativeButton button() {
        var button = new NativeButton();
        button.addClassNames("button", "arrive-all");
        button.getElement().setAttribute("type", "submit");
        button.add(new Icon("check"), new Span(getTranslation("door.walkIn.submit")));
        return button;
    }

    private void welcome() {
        var typed = SafeText.clean(name.getValue());
        var reach = contact();
        name.setInvalid(typed.isEmpty() || typed.length() > WalkIn.NAME_LENGTH);
        name.setErrorMessage(getTranslation("door.walkIn.nameMissing"));
        contact.setInvalid(reach.isEmpty());
        contact.setErrorMessage(getTranslation("door.walkIn.contactWrong"));
        if (name.isInvalid()) {
            name.focus();
        } else if (reach.isEmpty()) {
            contact.focus();
        } else {
            var spoken = Objects.requireNonNullElse(language.getValue(), getLocale());
            var family = new WalkIn(key, typed, spoken, adults.value(), children.value(), reach.get());
            if (onWelcome.test(family)) {
                startOver();
            }
        }
    }

    private Optional<Contact> contact() {
        var typed = SafeText.clean(contact.getValue());
        if (typed.isEmpty()) {
            return Optional.of(Contact.NONE);
        }
        if (Contact.isEmail(typed)) {
            return Optional.of(new Contact(typed, null));
        }
        return Contact.isPhone(typed) ? Optional.of(new Contact(null, typed)) : Optional.empty();
    }

    private void startOver() {
        key = PublicCode.random(PublicCode.LINK_LENGTH);
        name.clear();
        contact.clear();
        adults.reset();
        children.reset();
        language.setValue(getLocale());
        getContent().setOpen(false);
    }
}
