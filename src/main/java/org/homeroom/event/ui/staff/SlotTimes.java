package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.language.Formats;
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
    private final Checkbox together = new Checkbox();
    private final FurtherDates further;

    /** What was entered. Two times may be the same moment's name; {@code odd} are those that were not plain. */
    record Times(
            WallTime start,
            WallTime end,
            Deadlines deadlines,
            int weeks,
            List<WallTime> odd,
            List<SlotSession> further) {}

    SlotTimes(School school, DateFields fields, Formats formats) {
        zone = school.zone();
        day = fields.day(getTranslation("event.staff.slot.day"), getLocale(), school.region());
        start = fields.time(getTranslation("event.staff.slot.start"), getLocale(), school.region());
        end = fields.time(getTranslation("event.staff.slot.end"), getLocale(), school.region());
        deadlines = new SlotDeadlines(school, fields);
        further = new FurtherDates(school, fields, formats);
        together.setLabel(getTranslation("event.staff.slot.together"));
        together.setHelperText(getTranslation("event.staff.slot.togetherWhy"));
        together.setVisible(false);
        weeks.addValueChangeListener(change -> together.setVisible(isSeveralWeeks()));
        weeks.setValueChangeMode(ValueChangeMode.EAGER);
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
        getContent().add(when, together, further, deadlines);
    }

    void show(SlotSummary slot) {
        var from = slot.start().atZone(zone);
        day.setValue(from.toLocalDate());
        start.setValue(from.toLocalTime());
        end.setValue(slot.end().atZone(zone).toLocalTime());
        deadlines.show(slot);
        weeks.setVisible(false);
        further.show(slot);
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
        if (!further.check()) {
            return Optional.empty();
        }
        var from = WallTime.of(day.getValue(), start.getValue(), zone);
        var to = WallTime.of(day.getValue(), end.getValue(), zone);
        var entered = deadlines.read(day.getValue(), from);
        wrong.that(end, from.instant().isBefore(to.instant()), getTranslation("event.staff.slot.endsTooEarly"));
        deadlines.check(wrong, entered, to);
        further.follow(wrong, to.instant());
        return wrong.passed() ? Optional.of(times(from, to, entered)) : Optional.empty();
    }

    private boolean isSeveralWeeks() {
        return weeks.isVisible() && weeks.getValue() != null && weeks.getValue() > 1;
    }

    /** The dates after the first: each week for those that are one series, and those typed by themselves. */
    private List<SlotSession> sessions(int count) {
        var sessions = new ArrayList<SlotSession>(further.read());
        for (int week = 1; week < count; week++) {
            var date = day.getValue().plusWeeks(week);
            sessions.add(new SlotSession(
                    WallTime.of(date, start.getValue(), zone).instant(),
                    WallTime.of(date, end.getValue(), zone).instant()));
        }
        return sessions;
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
        boolean series = isSeveralWeeks() && together.getValue();
        return new Times(
                from, to, entered.deadlines(), series ? 1 : count, List.copyOf(odd), sessions(series ? count : 1));
    }
}
