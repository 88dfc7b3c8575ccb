package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.homeroom.language.DateFields;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** One deadline of a time slot: a day and a time, or nothing for when the slot starts. */
class DeadlineField extends Composite<Div> {

    private final School school;
    private final DatePicker day;
    private final TimePicker time;

    DeadlineField(School school, DateFields fields, String dayLabel, String timeLabel, String why) {
        this.school = school;
        day = fields.day(dayLabel, getLocale(), school.region());
        time = fields.time(timeLabel, getLocale(), school.region());
        day.setHelperText(why);
        getContent().addClassNames("fields", "fields-two");
        getContent().add(day, time);
    }

    void show(Instant deadline) {
        var until = deadline.atZone(school.zone());
        day.setValue(until.toLocalDate());
        time.setValue(until.toLocalTime());
    }

    WallTime read(LocalDate slotDay, WallTime start) {
        if (day.isEmpty() && time.isEmpty()) {
            return start;
        }
        LocalDate date = day.getOptionalValue().orElse(slotDay);
        return WallTime.of(date, time.getOptionalValue().orElse(LocalTime.of(23, 59)), school.zone());
    }

    void check(FieldCheck check, WallTime deadline, WallTime end) {
        check.that(day, !deadline.instant().isAfter(end.instant()), getTranslation("event.staff.slot.deadlineTooLate"));
    }
}
