package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** When a time slot begins and ends, its deadlines, and for how many weeks: in the school's zone. */
class SlotTimes extends Composite<Div> {

    private final ZoneId zone;
    private final DatePicker day;
    private final TimePicker start;
    private final TimePicker end;
    private final SlotDeadlines deadlines;
    private final IntegerField weeks = new IntegerField();

    /** What was entered. Two times may be the same moment's name; {@code odd} are those that were not plain. */
    record Times(WallTime start, WallTime end, Deadlines deadlines, int weeks, List<WallTime> odd) {}

    SlotTimes(School school, DateFields fields) {
        zone = school.zone();
        day = fields.day(getTranslation("event.staff.slot.day"), getLocale(), school.region());
        start = fields.time(getTranslation("event.staff.slot.start"), getLocale(), school.region());
        end = fields.time(getTranslation("event.staff.slot.end"), getLocale(), school.region());
        deadlines = new SlotDeadlines(school, fields);
        day.setRequiredIndicatorVisible(true);
        start.setRequiredIndicatorVisible(true);
        end.setRequiredIndicatorVisible(true);
        weeks.setLabel(getTranslation("event.staff.slot.weeks"));
        weeks.setHelperText(getTranslation("event.staff.slot.weeksWhy"));
        weeks.setValue(1);
        weeks.setStepButtonsVisible(true);
        weeks.setMin(1);
        weeks.setMax(EventAdministration.SERIES_MOST);
        weeks.setErrorMessage(getTranslation("event.staff.slot.weeksWrong", "most", EventAdministration.SERIES_MOST));
        var when = new Div(day, start, end, weeks);
        when.addClassNames("fields", "fields-four");
        getContent().addClassName("fields");
        getContent().add(when, deadlines);
    }

    void show(SlotSummary slot) {
        var from = slot.start().atZone(zone);
        day.setValue(from.toLocalDate());
        start.setValue(from.toLocalTime());
        end.setValue(slot.end().atZone(zone).toLocalTime());
        deadlines.show(slot);
        weeks.setVisible(false);
    }

    /** Says that it cannot be at this time. */
    void refuse(String words) {
        new FieldCheck().that(start, false, words);
        start.focus();
    }

    void focus() {
        day.focus();
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<Times> read() {
        var wrong = new FieldCheck()
                .that(day, !day.isEmpty(), getTranslation("event.staff.slot.dayMissing"))
                .that(start, !start.isEmpty(), getTranslation("event.staff.slot.timeMissing"))
                .that(end, !end.isEmpty(), getTranslation("event.staff.slot.timeMissing"))
                .that(
                        weeks,
                        weeksAreRight(),
                        getTranslation("event.staff.slot.weeksWrong", "most", EventAdministration.SERIES_MOST));
        if (!wrong.passed()) {
            return Optional.empty();
        }
        var from = WallTime.of(day.getValue(), start.getValue(), zone);
        var to = WallTime.of(day.getValue(), end.getValue(), zone);
        var entered = deadlines.read(day.getValue(), from);
        wrong.that(end, from.instant().isBefore(to.instant()), getTranslation("event.staff.slot.endsTooEarly"));
        deadlines.check(wrong, entered, to);
        return wrong.passed() ? Optional.of(times(from, to, entered)) : Optional.empty();
    }

    private boolean weeksAreRight() {
        return !weeks.isVisible()
                || (weeks.getValue() != null
                        && weeks.getValue() >= 1
                        && weeks.getValue() <= EventAdministration.SERIES_MOST);
    }

    private Times times(WallTime from, WallTime to, SlotDeadlines.Entered entered) {
        int count = weeks.isVisible() ? weeks.getValue() : 1;
        var odd = new ArrayList<WallTime>();
        for (int week = 0; week < count; week++) {
            var date = day.getValue().plusWeeks(week);
            List.of(WallTime.of(date, start.getValue(), zone), WallTime.of(date, end.getValue(), zone)).stream()
                    .filter(WallTime::isOdd)
                    .forEach(odd::add);
        }
        entered.all()
                .filter(deadline -> deadline.isOdd() && !deadline.equals(from))
                .distinct()
                .forEach(odd::add);
        return new Times(from, to, entered.deadlines(), count, List.copyOf(odd));
    }
}
