package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;

/** For each child, whether it shall be cared for meanwhile, and what its carers have to know. */
class ChildcareSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final SlotSummary slot;
    private final boolean open;
    private final Div choices = new Div();

    ChildcareSection(RegistrationDraft draft, DraftFields fields, SlotSummary slot, SlotWords words, Instant now) {
        this.draft = draft;
        this.fields = fields;
        this.slot = slot;
        open = slot.takesChildcare(now);
        var why = new Paragraph(why(words));
        why.addClassName("why");
        var until = new Paragraph(words.childcareUntil(slot, getLocale())
                .map(when -> getTranslation("registration.form.childcare.until", "when", when))
                .orElse(""));
        until.addClassName("why");
        until.setVisible(open && slot.offersChildcare() && !until.getText().isEmpty());
        choices.addClassName("choices");
        getContent().setLegendText(getTranslation("registration.form.childcare"));
        getContent().addClassName("form-section");
        getContent().add(why, until, choices);
        refresh();
    }

    void refresh() {
        choices.removeAll();
        setVisible(!draft.comingChildren().isEmpty());
        draft.comingChildren().stream()
                .filter(child -> (open && slot.offersChildcare()) || child.holdsCare)
                .forEach(this::ask);
    }

    private String why(SlotWords words) {
        if (slot.offersChildcare() && !open) {
            return getTranslation("registration.form.childcare.closed");
        }
        return words.childcareGroups(slot, getLocale())
                .map(ages -> getTranslation("registration.form.childcare.ages", "ages", ages))
                .orElseGet(() -> getTranslation("registration.form.childcare.none"));
    }

    private void ask(RegistrationDraft.Child child) {
        var offer = CareOffer.of(slot, child.age);
        var tick = Tick.box("care");
        var extra = extra(child);
        boolean chosen = child.isCaredFor(slot);
        tick.setValue(chosen);
        tick.setEnabled(offer.isForThisAge() || chosen);
        tick.addValueChangeListener(change -> {
            child.care = change.getValue();
            draft.childcareMayFollow = draft.waitsForCare(slot);
            extra.setVisible(child.care);
            fields.changed();
        });
        extra.setVisible(chosen);
        choices.add(new Choice(tick, who(child), places(child, offer)), extra);
    }

    private String who(RegistrationDraft.Child child) {
        return new PeopleWords(this).child(child);
    }

    private String places(RegistrationDraft.Child child, CareOffer offer) {
        if (child.holdsCare) {
            return getTranslation("registration.form.childcare.held");
        }
        return switch (offer) {
            case NONE -> "";
            case OTHER_AGES -> getTranslation("registration.form.childcare.otherAges");
            case GONE -> getTranslation("registration.form.childcare.gone");
            case FREE ->
                getTranslation(
                        "registration.form.childcare.left",
                        "count",
                        left(Objects.requireNonNull(child.age)).orElse(0));
        };
    }

    private Optional<Integer> left(int age) {
        return AgeBand.of(age)
                .flatMap(band -> Optional.ofNullable(slot.childcare().get(band)))
                .map(places -> places.left());
    }

    private Div extra(RegistrationDraft.Child child) {
        var name = ChildrenSection.nameOf(child, getTranslation("registration.form.yourChild"));
        var allergies = fields.line(
                DraftFields.child(child, DraftFields.ALLERGIES),
                getTranslation("registration.form.allergies", "name", name),
                child.allergies,
                text -> child.allergies = text);
        allergies.setHelperText(getTranslation("registration.form.allergies.why"));
        var needs = fields.line(
                DraftFields.child(child, DraftFields.NEEDS),
                getTranslation("registration.form.needs", "name", name),
                child.needs,
                text -> child.needs = text);
        needs.setHelperText(getTranslation("registration.form.needs.why"));
        var extra = new Div(allergies, needs);
        extra.addClassName("choice-extra");
        return extra;
    }
}
