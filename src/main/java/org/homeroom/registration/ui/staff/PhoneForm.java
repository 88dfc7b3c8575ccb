package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.event.SlotId;
import org.homeroom.page.ActionButton;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.school.PublicCode;

/** A family that called, or wrote on paper: who comes, how to reach it, what would help. Sent twice it counts once. */
class PhoneForm extends Composite<Section> {

    private final String key = PublicCode.random(PublicCode.LINK_LENGTH);
    private final PhoneFamily family;
    private final PhoneContact contact;
    private final PhoneWishes wishes;

    PhoneForm(
            PhoneFamily family,
            PhoneContact contact,
            PhoneWishes wishes,
            Consumer<PhoneForm> onSave,
            Runnable onClose) {
        this.family = family;
        this.contact = contact;
        this.wishes = wishes;
        var title = getTranslation("registration.staff.phone.title");
        var buttons = new Div(
                new ActionButton(getTranslation("registration.staff.phone.save"), () -> onSave.accept(this)).primary(),
                new ActionButton(getTranslation("registration.staff.phone.close"), onClose));
        buttons.addClassName("buttons");
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H3(title), family, contact, wishes, buttons);
    }

    void focus() {
        family.focus();
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<RegistrationRequest> read(SlotId slot) {
        return family.check() && contact.check() && wishes.check()
                ? Optional.of(new RegistrationRequest(
                        key,
                        slot,
                        family.adults(),
                        family.children(),
                        contact.read(),
                        wishes.read(),
                        family.household(),
                        family.childcare()))
                : Optional.empty();
    }
}
