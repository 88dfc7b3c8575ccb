package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.homeroom.account.StaffMember;
import org.homeroom.event.AppointmentDays;
import org.homeroom.event.AppointmentRun;
import org.homeroom.event.EventId;
import org.homeroom.event.Generation;
import org.homeroom.language.DateFields;
import org.homeroom.language.Formats;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.Place;
import org.homeroom.school.School;

/** Makes the appointments of several teachers in one go; what will be made is shown before it is made. */
class AppointmentsForm extends Composite<Section> {

    private static final int HOSTS_MOST = 20;

    private final AppointmentDays days;
    private final EventId event;
    private final School school;
    private final Formats formats;
    private final List<StaffMember> staff;
    private final List<Place> places;
    private final IntConsumer onMade;
    private final RunFields fields;
    private final Div rows = new Div();
    private final List<HostRow> hosts = new ArrayList<>();
    private final Div preview = new Div();
    private final Answer answer = new Answer();
    private final ActionButton add;
    private final ActionButton make;

    AppointmentsForm(
            AppointmentDays days,
            EventId event,
            School school,
            List<Place> places,
            DateFields dates,
            SpokenLanguages languages,
            Formats formats,
            IntConsumer onMade,
            Runnable onClose) {
        this.days = days;
        this.event = event;
        this.school = school;
        this.places = places;
        this.formats = formats;
        this.onMade = onMade;
        staff = days.staff();
        fields = new RunFields(school, dates, languages, days.walking(), this::changed);
        add = new ActionButton(
                        "plus",
                        getTranslation("event.staff.appointments.addHost"),
                        () -> addHost().focus())
                .quiet();
        make = new ActionButton("check", getTranslation("event.staff.appointments.make"), this::make).primary();
        var show = new ActionButton("search", getTranslation("event.staff.appointments.preview"), this::preview);
        var close = new ActionButton(getTranslation("event.staff.slot.close"), onClose).quiet();
        var buttons = new Div(show, make, close);
        buttons.addClassName("buttons");
        var who = new FieldSet(rows, add);
        who.setLegendText(getTranslation("event.staff.appointments.hosts"));
        who.addClassName("form-section");
        rows.addClassName("fields");
        preview.addClassName("preview");
        preview.getElement().setAttribute("role", "status");
        getContent().addClassNames("panel", "form-section");
        getContent()
                .add(new H3(getTranslation("event.staff.appointments.title")), fields, who, preview, answer, buttons);
        addHost();
        changed();
    }

    void focus() {
        fields.focus();
    }

    private HostRow addHost() {
        var row = new HostRow[1];
        row[0] = new HostRow(staff, places, this::changed, () -> remove(row[0]));
        hosts.add(row[0]);
        rows.add(row[0]);
        changed();
        return row[0];
    }

    private void remove(HostRow row) {
        hosts.remove(row);
        rows.remove(row);
        changed();
        hosts.getLast().focus();
    }

    /** What was shown is no longer what would be made. */
    private void changed() {
        preview.removeAll();
        answer.clear();
        make.setVisible(false);
        hosts.forEach(host -> host.removable(hosts.size() > 1));
        add.setVisible(hosts.size() < HOSTS_MOST);
    }

    private void preview() {
        changed();
        if (check()) {
            var offered = days.preview(runs());
            show(offered);
            int count = offered.stream().mapToInt(run -> run.stays().size()).sum();
            boolean busy = offered.stream().anyMatch(run -> !run.clashes().isEmpty());
            if (count > AppointmentDays.MOST_AT_ONCE) {
                answer.warned(getTranslation("event.staff.appointments.tooMany", "most", AppointmentDays.MOST_AT_ONCE));
            } else if (busy) {
                answer.warned(getTranslation("event.staff.appointments.busy"));
            } else {
                make.setVisible(count > 0);
            }
        }
    }

    private void make() {
        if (check()) {
            days.walk(fields.walking());
            switch (days.generate(event, runs())) {
                case Generation.Made(var count) -> onMade.accept(count);
                case Generation.Busy(var offered) -> {
                    changed();
                    show(offered);
                    answer.warned(getTranslation("event.staff.appointments.busy"));
                }
                case Generation.Cancelled cancelled -> answer.warned(getTranslation("event.staff.alreadyCancelled"));
            }
        }
    }

    private boolean check() {
        var check = fields.check(new FieldCheck());
        hosts.forEach(host -> host.check(check));
        return check.passed();
    }

    private List<AppointmentRun> runs() {
        return hosts.stream().map(fields::run).toList();
    }

    private void show(List<Generation.Offered> offered) {
        var list = new UnorderedList();
        offered.forEach(run -> list.add(new ListItem(words(run))));
        preview.removeAll();
        preview.add(list);
    }

    private String words(Generation.Offered run) {
        if (run.stays().isEmpty()) {
            return getTranslation("event.staff.appointments.noRoom", "host", run.host());
        }
        var times = formats.timeRange(
                run.stays().getFirst().start(), run.stays().getLast().end(), getLocale(), school.zone());
        var made = getTranslation(
                "event.staff.appointments.line",
                "host",
                run.host(),
                "count",
                run.stays().size(),
                "times",
                times);
        return run.clashes().isEmpty()
                ? made
                : made + " "
                        + getTranslation(
                                "event.staff.appointments.clashes",
                                "count",
                                run.clashes().size(),
                                "first",
                                formats.time(run.clashes().getFirst().start(), getLocale(), school.zone()));
    }
}
