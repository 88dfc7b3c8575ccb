package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.NewChild;
import org.homeroom.family.NewGuardian;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.registration.Newcomer;

/** A child who comes, into childcare where the slot offers it for its age. */
class PhoneChild extends Composite<Div> {

    private final SlotSummary slot;
    private final TextField name = new TextField();
    private final IntegerField age = new IntegerField();
    private final Checkbox care = new Checkbox();
    private final TextField allergies = new TextField();
    private final TextField needs = new TextField();

    PhoneChild(SlotSummary slot, Consumer<PhoneChild> onRemove) {
        this.slot = slot;
        name.setLabel(getTranslation("registration.staff.phone.firstName"));
        name.setMaxLength(NewGuardian.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("dir", "auto");
        age.setLabel(getTranslation("registration.staff.phone.age"));
        age.setMin(0);
        age.setMax(NewChild.AGE_MOST);
        age.setRequiredIndicatorVisible(true);
        age.setValueChangeMode(ValueChangeMode.LAZY);
        age.addValueChangeListener(change -> offer());
        care.setLabel(getTranslation("registration.staff.phone.care"));
        care.addValueChangeListener(change -> offer());
        allergies.setLabel(getTranslation("registration.staff.phone.allergies"));
        needs.setLabel(getTranslation("registration.staff.phone.careNeeds"));
        allergies.setMaxLength(Newcomer.Care.LENGTH);
        needs.setMaxLength(Newcomer.Care.LENGTH);
        getContent().addClassNames("fields", "fields-two");
        getContent()
                .add(
                        name,
                        age,
                        care,
                        allergies,
                        needs,
                        new ActionButton(
                                        "close",
                                        getTranslation("registration.staff.phone.remove"),
                                        () -> onRemove.accept(this))
                                .quiet());
        offer();
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
                .that(
                        age,
                        age.getValue() != null && age.getValue() >= 0 && age.getValue() <= NewChild.AGE_MOST,
                        getTranslation("registration.staff.phone.ageMissing", "most", NewChild.AGE_MOST))
                .passed();
    }

    Newcomer.Child read() {
        boolean inCare = care.getValue() && offered().isPresent();
        return new Newcomer.Child(typed(), age.getValue(), inCare ? care() : null);
    }

    private void offer() {
        care.setVisible(offered().isPresent());
        boolean wanted = care.isVisible() && care.getValue();
        allergies.setVisible(wanted);
        needs.setVisible(wanted);
    }

    private Optional<AgeBand> offered() {
        return age.getOptionalValue().flatMap(AgeBand::of).filter(band -> {
            var places = slot.childcare().get(band);
            return places != null && places.places() > 0;
        });
    }

    private Newcomer.Care care() {
        return new Newcomer.Care(text(allergies), text(needs));
    }

    private String typed() {
        return text(name).replace('\n', ' ');
    }

    private static String text(TextField field) {
        var clean = SafeText.clean(field.getValue());
        return clean.substring(0, Math.min(clean.length(), Newcomer.Care.LENGTH));
    }
}
