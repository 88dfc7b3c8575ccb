package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.interpreting.SchoolWeek;
import org.homeroom.interpreting.WorkingHours;
import org.homeroom.language.DateFields;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** For each day of the week, from when until when somebody can work; a day left empty is a day they cannot. */
class WeekFields extends Composite<FieldSet> {

    private record Times(TimePicker from, TimePicker until) {

        boolean isEmpty() {
            return from.isEmpty() && until.isEmpty();
        }

        boolean isRight() {
            return isEmpty()
                    || (!from.isEmpty() && !until.isEmpty() && from.getValue().isBefore(until.getValue()));
        }
    }

    private final Map<DayOfWeek, Times> days = new LinkedHashMap<>();

    WeekFields(DateFields dates, School school) {
        var fields = new Div();
        fields.addClassNames("fields", "fields-two");
        var first = new SchoolWeek(school.region()).firstDay(LocalDate.EPOCH).getDayOfWeek();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            var day = first.plus(i);
            var name = dates.weekday(day, getLocale());
            var times = new Times(
                    dates.time(getTranslation("interpreting.form.from", "day", name), getLocale(), school.region()),
                    dates.time(getTranslation("interpreting.form.until", "day", name), getLocale(), school.region()));
            times.from.setClearButtonVisible(true);
            times.until.setClearButtonVisible(true);
            days.put(day, times);
            fields.add(times.from, times.until);
        }
        var why = new Paragraph(getTranslation("interpreting.form.hoursWhy"));
        why.addClassName("quiet");
        getContent().setLegendText(getTranslation("interpreting.form.hours"));
        getContent().addClassName("form-section");
        getContent().add(why, fields);
    }

    /** One time for each day: the earliest beginning and the latest end of what is known. */
    void show(Set<WorkingHours> hours) {
        days.forEach((day, times) -> {
            var ofDay = hours.stream().filter(each -> each.weekday() == day).toList();
            ofDay.stream().map(WorkingHours::from).min(LocalTime::compareTo).ifPresent(times.from::setValue);
            ofDay.stream().map(WorkingHours::until).max(LocalTime::compareTo).ifPresent(times.until::setValue);
        });
    }

    void check(FieldCheck check) {
        days.values()
                .forEach(times ->
                        check.that(times.until, times.isRight(), getTranslation("interpreting.form.hoursWrong")));
    }

    Set<WorkingHours> read() {
        return days.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .map(day -> WorkingHours.of(
                        day.getKey(),
                        day.getValue().from().getValue(),
                        day.getValue().until().getValue()))
                .collect(Collectors.toSet());
    }
}
