package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.homeroom.event.AppointmentRun;
import org.homeroom.language.DateFields;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;
import org.homeroom.school.Settings;
import org.jspecify.annotations.Nullable;

/** When the appointments of a day are: from, to, how long each, and the pauses. */
class RunFields extends Composite<Div> {

    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker to;
    private final IntegerField length;
    private final IntegerField between;
    private final IntegerField walking;
    private final TimePicker pauseFrom;
    private final TimePicker pauseTo;
    private final LanguagesField interpreters;
    private final School school;

    RunFields(School school, DateFields fields, SpokenLanguages languages, Duration walk, Runnable onChange) {
        this.school = school;
        day = fields.day(getTranslation("event.staff.slot.day"), getLocale(), school.region());
        from = time(fields, "event.staff.slot.start");
        to = time(fields, "event.staff.slot.end");
        length = minutes("length", AppointmentRun.LENGTH_LEAST, AppointmentRun.LENGTH_MOST, 10);
        between = minutes("between", 0, AppointmentRun.BETWEEN_MOST, 0);
        walking = minutes("walking", 0, Settings.WALKING_MINUTES_MOST, (int) walk.toMinutes());
        walking.setHelperText(getTranslation("event.staff.appointments.walkingWhy"));
        pauseFrom = time(fields, "event.staff.appointments.pauseFrom");
        pauseTo = time(fields, "event.staff.appointments.pauseTo");
        pauseFrom.setHelperText(getTranslation("event.staff.appointments.pauseWhy"));
        interpreters = new LanguagesField(
                getTranslation("event.staff.slot.interpreters"),
                getTranslation("event.staff.slot.interpretersWhy"),
                languages,
                true);
        day.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> onChange.run());
        from.addValueChangeListener(change -> onChange.run());
        to.addValueChangeListener(change -> onChange.run());
        length.addValueChangeListener(change -> onChange.run());
        between.addValueChangeListener(change -> onChange.run());
        pauseFrom.addValueChangeListener(change -> onChange.run());
        pauseTo.addValueChangeListener(change -> onChange.run());
        var when = new Div(day, from, to, length, between, pauseFrom, pauseTo, walking);
        when.addClassNames("fields", "fields-four");
        getContent().addClassName("fields");
        getContent().add(when, interpreters);
    }

    void focus() {
        day.focus();
    }

    FieldCheck check(FieldCheck check) {
        check.that(day, !day.isEmpty(), getTranslation("event.staff.slot.dayMissing"))
                .that(from, !from.isEmpty(), getTranslation("event.staff.slot.timeMissing"))
                .that(
                        to,
                        !to.isEmpty() && (from.isEmpty() || from.getValue().isBefore(to.getValue())),
                        getTranslation(to.isEmpty() ? "event.staff.slot.timeMissing" : "event.staff.slot.endsTooEarly"))
                .that(
                        length,
                        isWithin(length, AppointmentRun.LENGTH_LEAST, AppointmentRun.LENGTH_MOST),
                        wrong(AppointmentRun.LENGTH_LEAST, AppointmentRun.LENGTH_MOST))
                .that(between, isWithin(between, 0, AppointmentRun.BETWEEN_MOST), wrong(0, AppointmentRun.BETWEEN_MOST))
                .that(
                        walking,
                        isWithin(walking, 0, Settings.WALKING_MINUTES_MOST),
                        wrong(0, Settings.WALKING_MINUTES_MOST))
                .that(
                        pauseTo,
                        pauseFrom.isEmpty() == pauseTo.isEmpty()
                                && (pauseTo.isEmpty() || pauseFrom.getValue().isBefore(pauseTo.getValue())),
                        getTranslation("event.staff.appointments.pauseWrong"));
        return check;
    }

    Duration walking() {
        return Duration.ofMinutes(walking.getValue());
    }

    AppointmentRun run(HostRow host) {
        return new AppointmentRun(
                host.wish(),
                day.getValue(),
                from.getValue(),
                to.getValue(),
                Duration.ofMinutes(length.getValue()),
                Duration.ofMinutes(between.getValue()),
                pause(),
                host.place(),
                host.link(),
                Set.of(school.sourceLanguage().toLanguageTag()),
                interpreters.read());
    }

    private AppointmentRun.@Nullable Pause pause() {
        LocalTime start = pauseFrom.getValue();
        return start == null ? null : new AppointmentRun.Pause(start, pauseTo.getValue());
    }

    private TimePicker time(DateFields fields, String key) {
        var field = fields.time(getTranslation(key), getLocale(), school.region());
        field.setStep(Duration.ofMinutes(15));
        return field;
    }

    private IntegerField minutes(String key, int least, int most, int usual) {
        var field = new IntegerField(getTranslation("event.staff.appointments." + key));
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setMin(least);
        field.setMax(most);
        field.setValue(usual);
        return field;
    }

    private String wrong(int least, int most) {
        return getTranslation("event.staff.appointments.minutesWrong", "least", least, "most", most);
    }

    private static boolean isWithin(IntegerField field, int least, int most) {
        return field.getValue() != null && field.getValue() >= least && field.getValue() <= most;
    }
}
