package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Form;
import org.homeroom.page.InnerLink;
import org.jspecify.annotations.Nullable;

/** Another time of the same event: choose it, confirm it. */
class ChangeTime extends Composite<Form> {

    private final DraftFields fields = new DraftFields(() -> {});
    private final Notices notices;
    private final Consumer<SlotId> onMove;
    private @Nullable SlotId chosen;

    ChangeTime(Yours yours, FormTools tools, Notices notices, @Nullable SlotId wanted, Consumer<SlotId> onMove) {
        this.notices = notices;
        this.onMove = onMove;
        Predicate<SlotSummary> fits = slot -> slot.placesLeft() >= yours.seats();
        chosen = yours.otherTimesWithPlaces().stream()
                .map(SlotSummary::id)
                .filter(slot -> slot.equals(wanted))
                .findFirst()
                .orElse(null);
        var bar = new Div(new InnerLink(yours.address(), getTranslation("registration.form.back")).look("button"));
        bar.addClassNames("action-bar", "action-bar-form");
        getContent().addClassName("form-section");
        getContent().getElement().addEventListener("submit", ignored -> {}).preventDefault();
        getContent()
                .add(
                        new StepHeading(getTranslation("registration.move.title")),
                        new ChosenSlot(yours.event(), yours.slot(), tools.slots()),
                        notices);
        if (yours.otherTimes().isEmpty()) {
            notices.show(List.of(OutcomeNote.but(getTranslation("registration.move.none"))));
        } else {
            var cards = new SlotCards(
                            getTranslation("registration.move.times"),
                            "registration.move.full",
                            tools.slots(),
                            slot -> chosen = slot)
                    .show(yours.otherTimes(), chosen, fits);
            cards.register(fields);
            getContent().add(cards);
            bar.add(new GoOnButton(getTranslation("registration.move.confirm"), this::move));
        }
        getContent().add(bar);
    }

    private void move() {
        if (chosen == null) {
            notices.say(OutcomeNote.no(getTranslation("registration.problem.slotMissing")));
            fields.focus(DraftFields.SLOT);
        } else {
            onMove.accept(chosen);
        }
    }
}
