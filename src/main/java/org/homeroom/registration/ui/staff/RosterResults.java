package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Empty;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.FamilyFinder;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;

/** The families of a slot that were asked for, or why there are none. */
class RosterResults extends Composite<Div> {

    private final RosterWords words;
    private final FamilyFinder finder;
    private final List<RegistrationCardPart> parts;
    private final RegistrationCard.Actions actions;

    RosterResults(
            RosterWords words,
            FamilyFinder finder,
            List<RegistrationCardPart> parts,
            RegistrationCard.Actions actions) {
        this.words = words;
        this.finder = finder;
        this.parts = parts;
        this.actions = actions;
    }

    /**
     * @param roster everyone of the slot
     * @param others where a family may be moved to
     * @param address where all families are shown
     */
    void show(
            SlotId slot,
            List<RegistrationDetails> roster,
            RosterQuery query,
            List<SlotSummary> others,
            String address) {
        getContent().removeAll();
        var found = roster.stream().filter(query::accepts).toList();
        getContent().add(results(roster, found, others, address));
        if (found.isEmpty() && !query.text().isEmpty()) {
            showElsewhere(slot, query);
        }
    }

    /** After a change to it: the focus goes back to where the family stands, if it is still shown. */
    boolean focus(RegistrationId family) {
        return getContent()
                .getChildren()
                .anyMatch(table -> table instanceof RosterTable roster && roster.focus(family));
    }

    private Component results(
            List<RegistrationDetails> roster,
            List<RegistrationDetails> found,
            List<SlotSummary> others,
            String address) {
        if (roster.isEmpty()) {
            return new Empty(
                    "celebration",
                    new H2(getTranslation("registration.staff.none")),
                    getTranslation("registration.staff.none.words"));
        }
        if (found.isEmpty()) {
            return new Empty(
                    "reading",
                    new H2(getTranslation("registration.staff.nothingFits")),
                    getTranslation("registration.staff.nothingFits.words"),
                    new InnerLink(address, getTranslation("registration.staff.showAll")).look("button"));
        }
        return new RosterTable(found, words, family -> new RegistrationCard(family, others, words, parts, actions));
    }

    /** Whoever calls says a name, and not always the right day. */
    private void showElsewhere(SlotId slot, RosterQuery query) {
        var elsewhere = finder.coming(query.text()).stream()
                .filter(found -> !found.slot().id().equals(slot))
                .toList();
        if (!elsewhere.isEmpty()) {
            getContent().add(new AtOtherTimes(elsewhere, words));
        }
    }
}
