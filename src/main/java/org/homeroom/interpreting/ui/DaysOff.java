package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** Single days on which somebody cannot work: a field that adds one, and a button for each that takes it away. */
class DaysOff extends Composite<Div> {

    private static final int MOST = 366;

    private final InterpretingWords words;
    private final School school;
    private final DatePicker day;
    private final Div chosen = new Div();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    DaysOff(FormParts tools, School school) {
        this.words = tools.words();
        this.school = school;
        day = tools.dates().day(getTranslation("interpreting.form.dayOff"), getLocale(), school.region());
        var row = new Div(day, new ActionButton(getTranslation("interpreting.form.dayOffAdd"), this::add));
        row.addClassName("toolbar");
        chosen.addClassName("chips");
        getContent().addClassName("fields");
        getContent().add(row, chosen);
    }

    void show(Set<LocalDate> known) {
        days.clear();
        days.addAll(known);
        list();
    }

    Set<LocalDate> read() {
        return Set.copyOf(days);
    }

    private void add() {
        var check = new FieldCheck()
                .that(day, !day.isEmpty() && days.size() < MOST, getTranslation("interpreting.form.dayOffMissing"));
        if (check.passed()) {
            days.add(day.getValue());
            day.clear();
            list();
        }
    }

    private void list() {
        chosen.removeAll();
        days.forEach(each -> chosen.add(new ActionButton(
                "close",
                getTranslation(
                        "interpreting.form.dayOffRemove",
                        "day",
                        words.formats().date(each, getLocale(), school.zone())),
                () -> {
                    days.remove(each);
                    list();
                    day.focus();
                })));
        chosen.setVisible(!days.isEmpty());
    }
}
