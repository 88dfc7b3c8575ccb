package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.StaffingOutcome;
import org.homeroom.page.Answer;

/** Says how a change of rooms or carers ended. */
class StaffingAnswer extends Composite<Answer> {

    private final Childcare childcare;
    private final CareWords words;

    StaffingAnswer(Childcare childcare, CareWords words) {
        this.childcare = childcare;
        this.words = words;
    }

    /**
     * @param done what is said when it was done
     * @param carer whose assignment it was about; empty when it was about none
     */
    void say(StaffingOutcome outcome, String done, String carer) {
        switch (outcome) {
            case StaffingOutcome.Done changed -> getContent().done(done);
            case StaffingOutcome.Busy busy -> getContent().refused(busy(busy, carer));
            case StaffingOutcome.AgesTaken taken -> getContent().refused(agesTaken(taken));
            case StaffingOutcome.NotACarer gone -> getContent().refused(getTranslation("childcare.assign.gone"));
            case StaffingOutcome.NoSuchRoom gone -> getContent().refused(getTranslation("childcare.assign.gone"));
            case StaffingOutcome.Over over -> getContent().refused(getTranslation("childcare.over"));
        }
    }

    String agesTaken(StaffingOutcome.AgesTaken taken) {
        return getTranslation(
                "childcare.room.agesTaken",
                "room",
                words.room(taken.room(), taken.fromAge(), taken.toAge(), getLocale()));
    }

    void clear() {
        getContent().clear();
    }

    private String busy(StaffingOutcome.Busy busy, String carer) {
        return childcare
                .find(busy.elsewhere())
                .map(other -> getTranslation(
                        "childcare.assign.busy", "name", carer, "when", words.when(other.slot(), getLocale())))
                .orElseThrow();
    }
}
