package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeroom.event.Counting;
import org.homeroom.event.SlotSummary;

/** What the family wants if there is no room for everybody. It is asked only where that may well happen. */
class HouseholdSection extends Composite<FieldSet> {

    private static final int FEW = 5;

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final Supplier<Optional<SlotSummary>> slot;
    private final Paragraph left = new Paragraph();
    private final PeopleOrder order;

    /** @param slot that is chosen, as it stands now */
    HouseholdSection(RegistrationDraft draft, DraftFields fields, Supplier<Optional<SlotSummary>> slot) {
        this.draft = draft;
        this.fields = fields;
        this.slot = slot;
        order = new PeopleOrder(draft, fields::changed);
        left.addClassName("why");
        var together = choice(false, "registration.form.household.together");
        var asMany = choice(true, "registration.form.household.asMany");
        Tick.oneOf(List.of(together.tick(), asMany.tick()));
        var choices = new Div(together, asMany);
        choices.addClassName("choices");
        getContent().setLegendText(getTranslation("registration.form.household"));
        getContent().addClassName("form-section");
        getContent().add(left, choices, order);
        fields.watch(this::refresh);
        refresh();
    }

    /** Whether a party of so many may find too little room at this time, for itself or after those who wait. */
    static boolean matters(SlotSummary slot, int people) {
        return people > 1
                && slot.counting() == Counting.PEOPLE
                && (slot.placesLeft() < people + FEW || slot.waiting() > 0);
    }

    private void refresh() {
        var tight = slot.get().filter(chosen -> matters(chosen, draft.people()));
        setVisible(tight.isPresent());
        tight.ifPresent(chosen -> {
            left.setText(
                    chosen.isFull() || chosen.waiting() == 0
                            ? getTranslation("registration.form.household.left", "count", chosen.placesLeft())
                            : getTranslation("registration.form.othersWait"));
            order.setVisible(draft.asMany);
            order.refresh();
        });
    }

    private Choice choice(boolean asMany, String key) {
        var tick = Tick.radio("household");
        tick.setValue(draft.asMany == asMany);
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.asMany = asMany;
                fields.changed();
            }
        });
        return new Choice(tick, getTranslation(key), getTranslation(key + ".more"));
    }
}
