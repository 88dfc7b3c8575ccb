package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.homeroom.event.Deadlines;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** Until when families may register, change and ask for childcare by themselves. */
class SlotDeadlines extends Composite<FieldSet> {

    private final DeadlineField registration;
    private final DeadlineField change;
    private final DeadlineField childcare;

    /** What was entered; those left empty are when the slot starts. */
    record Entered(WallTime registration, WallTime change, WallTime childcare) {

        Deadlines deadlines() {
            return new Deadlines(registration.instant(), change.instant(), childcare.instant());
        }

        Stream<WallTime> all() {
            return Stream.of(registration, change, childcare);
        }
    }

    SlotDeadlines(School school, DateFields fields) {
        registration = field(school, fields, "deadline");
        change = field(school, fields, "changeDeadline");
        childcare = field(school, fields, "careDeadline");
        var all = new Div(registration, change, childcare);
        all.addClassName("fields");
        getContent().setLegendText(getTranslation("event.staff.slot.deadlines"));
        getContent().addClassName("form-section");
        getContent().add(all);
    }

    void show(SlotSummary slot) {
        var deadlines = slot.details().deadlines();
        show(registration, deadlines.registration(), slot);
        show(change, deadlines.change(), slot);
        show(childcare, deadlines.childcare(), slot);
    }

    Entered read(LocalDate day, WallTime start) {
        return new Entered(registration.read(day, start), change.read(day, start), childcare.read(day, start));
    }

    void check(FieldCheck check, Entered entered, WallTime end) {
        registration.check(check, entered.registration(), end);
        change.check(check, entered.change(), end);
        childcare.check(check, entered.childcare(), end);
    }

    private DeadlineField field(School school, DateFields fields, String name) {
        return new DeadlineField(
                school,
                fields,
                getTranslation("event.staff.slot." + name + "Day"),
                getTranslation("event.staff.slot." + name + "Time"),
                getTranslation("event.staff.slot." + name + "Why"));
    }

    private static void show(DeadlineField field, Instant deadline, SlotSummary slot) {
        if (!deadline.equals(slot.start())) {
            field.show(deadline);
        }
    }
}
