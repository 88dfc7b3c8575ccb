package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;

/** All there is to know of one registration, and what staff can do for the family. */
class RegistrationCard extends Composite<Div> {

    private final RegistrationDetails family;
    private final RosterWords words;

    /** What staff can do. */
    interface Actions {

        void move(RegistrationId family, SlotId to);

        void cancel(RegistrationId family, String reason);
    }

    /**
     * @param others the event's other slots that still take people
     * @param parts what other features have to say
     */
    RegistrationCard(
            RegistrationDetails family,
            List<SlotSummary> others,
            RosterWords words,
            List<RegistrationCardPart> parts,
            Actions actions) {
        this.family = family;
        this.words = words;
        getContent().addClassName("registration-card");
        getContent().add(new RegistrationFacts(family, words));
        parts.forEach(part -> part.of(family).ifPresent(getContent()::add));
        if (!family.isCancelled()) {
            var buttons = new Div();
            buttons.addClassName("buttons");
            if (!others.isEmpty()) {
                getContent().add(move(others, actions));
            }
            buttons.add(
                    new ActionButton(getTranslation("registration.staff.cancel"), () -> askToCancel(actions)).danger());
            getContent().add(buttons);
        }
    }

    private Div move(List<SlotSummary> others, Actions actions) {
        var to = new Select<SlotSummary>();
        to.setLabel(getTranslation("registration.staff.moveTo"));
        to.setItems(others);
        to.setItemLabelGenerator(slot -> getTranslation(
                "registration.staff.slotWithPlaces",
                "when",
                words.when(slot, getLocale()),
                "count",
                slot.placesLeft()));
        to.setValue(others.getFirst());
        var button = new ActionButton(
                getTranslation("registration.staff.move"),
                () -> actions.move(family.id(), to.getValue().id()));
        var move = new Div(to, button);
        move.addClassName("buttons");
        return move;
    }

    private void askToCancel(Actions actions) {
        new AskDialog(
                        getTranslation("registration.staff.cancel.title", "name", words.name(family)),
                        getTranslation("registration.staff.cancel.words"),
                        new AskDialog.Reason(
                                getTranslation("registration.staff.reason"),
                                getTranslation("registration.staff.reasonWhy"),
                                getTranslation("registration.staff.reasonMissing")),
                        getTranslation("registration.staff.cancel.no"),
                        getTranslation("registration.staff.cancel"),
                        reason -> actions.cancel(family.id(), reason))
                .open();
    }
}
