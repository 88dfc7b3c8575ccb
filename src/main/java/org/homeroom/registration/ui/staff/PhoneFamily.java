package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Languages;
import org.homeroom.page.ActionButton;
import org.homeroom.registration.ChildcareWish;
import org.homeroom.registration.HouseholdWish;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;

/** Who comes: at least one adult, any children. */
class PhoneFamily extends Composite<FieldSet> {

    private final SlotSummary slot;
    private final Languages languages;
    private final List<PhoneAdult> adults = new ArrayList<>();
    private final List<PhoneChild> children = new ArrayList<>();
    private final Div people = new Div();
    private final ActionButton moreAdults;
    private final ActionButton moreChildren;
    private final Checkbox asMany = new Checkbox();
    private final RadioButtonGroup<ChildcareWish> care = new RadioButtonGroup<>();

    PhoneFamily(SlotSummary slot, Languages languages) {
        this.slot = slot;
        this.languages = languages;
        moreAdults = new ActionButton(
                "plus",
                getTranslation("registration.staff.phone.addAdult"),
                () -> addAdult().focus());
        moreChildren = new ActionButton("plus", getTranslation("registration.staff.phone.addChild"), this::addChild);
        people.addClassName("fields");
        addAdult();
        var buttons = new Div(moreAdults, moreChildren);
        buttons.addClassName("buttons");
        getContent().setLegendText(getTranslation("registration.staff.phone.who"));
        getContent().addClassName("form-section");
        asMany.setLabel(getTranslation("registration.staff.phone.asMany"));
        asMany.setHelperText(getTranslation("registration.staff.phone.asManyWhy"));
        care.setLabel(getTranslation("registration.staff.phone.ifCareFull"));
        care.setItems(ChildcareWish.values());
        care.setItemLabelGenerator(wish -> getTranslation(labelOf(wish)));
        care.setValue(ChildcareWish.WITH_THE_SEAT);
        getContent().add(people, buttons, asMany, care);
    }

    void focus() {
        adults.getFirst().focus();
    }

    boolean check() {
        return adults.stream().allMatch(PhoneAdult::check) && children.stream().allMatch(PhoneChild::check);
    }

    List<Newcomer.Adult> adults() {
        return adults.stream().map(PhoneAdult::read).toList();
    }

    List<Newcomer.Child> children() {
        return children.stream().map(PhoneChild::read).toList();
    }

    /** If not all fit, those named first come, an adult among them. */
    HouseholdWish household() {
        return asMany.isVisible() && asMany.getValue()
                ? new HouseholdWish.AsMany(List.of())
                : new HouseholdWish.Together();
    }

    ChildcareWish childcare() {
        return care.isVisible() ? care.getValue() : ChildcareWish.WITH_THE_SEAT;
    }

    private static String labelOf(ChildcareWish wish) {
        return switch (wish) {
            case WITH_THE_SEAT -> "registration.staff.phone.careFullAsk";
            case MAY_FOLLOW -> "registration.staff.phone.careMayFollow";
            case WAIT_FOR_BOTH -> "registration.staff.phone.careFullBoth";
        };
    }

    private PhoneAdult addAdult() {
        var adult = new PhoneAdult(
                languages,
                adults.isEmpty()
                        ? null
                        : gone -> {
                            adults.remove(gone);
                            remove(gone, moreAdults);
                        });
        adults.add(adult);
        people.addComponentAtIndex(adults.size() - 1, adult);
        count();
        return adult;
    }

    private void addChild() {
        var child = new PhoneChild(slot, gone -> {
            children.remove(gone);
            remove(gone, moreChildren);
        });
        children.add(child);
        people.add(child);
        count();
        child.focus();
    }

    private void remove(Composite<?> gone, ActionButton next) {
        people.remove(gone);
        count();
        next.focus();
    }

    private void count() {
        boolean room = adults.size() + children.size() < RegistrationRequest.PARTY_MOST;
        moreAdults.setVisible(room);
        moreChildren.setVisible(room);
        asMany.setVisible(adults.size() + children.size() > 1);
        care.setVisible(!children.isEmpty() && slot.offersChildcare());
    }
}
