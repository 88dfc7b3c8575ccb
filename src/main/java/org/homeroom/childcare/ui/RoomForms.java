package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.homeroom.childcare.RoomPlan;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.StaffingOutcome;
import org.jspecify.annotations.Nullable;

/** The place where the form of one room opens, until it is saved or given up. */
class RoomForms extends Composite<Div> {

    private final StaffingAnswer answer;
    private final Focusable<?> after;
    private final Runnable onSaved;

    /**
     * @param after gets the focus when the form is gone
     * @param onSaved shows what it came to
     */
    RoomForms(StaffingAnswer answer, Focusable<?> after, Runnable onSaved) {
        this.answer = answer;
        this.after = after;
        this.onSaved = onSaved;
        getContent().addClassName("care-part");
    }

    /** @param room null for a new one */
    void open(SlotCare.@Nullable Room room, Function<RoomPlan, StaffingOutcome> write) {
        answer.clear();
        close();
        var form = new RoomForm(room, plan -> save(write.apply(plan)), this::leave);
        getContent().add(form);
        form.focus();
    }

    void close() {
        getContent().removeAll();
    }

    private void save(StaffingOutcome outcome) {
        if (outcome instanceof StaffingOutcome.AgesTaken taken) {
            getContent().getChildren().map(RoomForm.class::cast).forEach(form -> form.refuse(answer.agesTaken(taken)));
        } else {
            leave();
            onSaved.run();
            answer.say(outcome, getTranslation("childcare.room.saved"), "");
        }
    }

    private void leave() {
        close();
        after.focus();
    }
}
