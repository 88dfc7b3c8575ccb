package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.appointment.HostAppointments;
import org.homeroom.appointment.HostAppointments.Day;
import org.homeroom.appointment.HostAppointments.Entry;
import org.homeroom.appointment.HostAppointments.HostList;
import org.homeroom.language.LanguageCodes;
import org.homeroom.language.Languages;
import org.homeroom.page.PrintButton;
import org.homeroom.page.Table;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/** A teacher's appointments of a day, to read beforehand and to print: {@code ?day=2026-12-03}. */
@Route("staff/appointments")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class HostAppointmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DAY = "day";

    private final HostAppointments appointments;
    private final VisitTools tools;
    private final Languages languages;

    HostAppointmentsView(HostAppointments appointments, VisitTools tools, Languages languages) {
        this.appointments = appointments;
        this.tools = tools;
        this.languages = languages;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                event.getLocation().getQueryParameters().getSingleParameter(DAY).flatMap(HostAppointmentsView::read);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("appointment.staff.title")));
        appointments.on(asked).ifPresentOrElse(this::show, () -> {
            var none = new Paragraph(getTranslation("appointment.staff.none"));
            none.addClassName("quiet");
            getContent().add(none);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointment.staff.title");
    }

    private void show(Day day) {
        var slot = day.hosts().getFirst().entries().getFirst().slot();
        var when = new Paragraph(tools.slots().day(slot, getLocale()));
        var print = new Div(new PrintButton(getTranslation("appointment.staff.print")));
        print.addClassName("buttons");
        getContent().add(when, days(day), print);
        day.hosts().forEach(list -> getContent().add(list(list)));
    }

    private Component days(Day day) {
        var choices = new Nav();
        choices.addClassNames("chips", "no-print");
        choices.setAriaLabel(getTranslation("appointment.staff.days"));
        choices.setVisible(day.days().size() > 1);
        day.days().forEach(other -> {
            var chip = new Anchor(
                    "staff/appointments?" + DAY + "=" + other,
                    tools.formats()
                            .date(
                                    other,
                                    getLocale(),
                                    day.hosts()
                                            .getFirst()
                                            .entries()
                                            .getFirst()
                                            .slot()
                                            .zone()));
            chip.addClassName("chip");
            if (other.equals(day.day())) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            choices.add(chip);
        });
        return choices;
    }

    private Section list(HostList list) {
        var name = new H2(list.host().name());
        name.getElement().setAttribute("dir", "auto");
        long booked = list.entries().stream()
                .filter(entry -> entry.booked().isPresent())
                .count();
        var count = new Paragraph(getTranslation(
                "appointment.staff.booked",
                "booked",
                booked,
                "all",
                list.entries().size()));
        count.addClassName("quiet");
        var table = new Table(
                list.host().name(),
                List.of(
                        getTranslation("appointment.staff.time"),
                        getTranslation("appointment.staff.family"),
                        getTranslation("appointment.staff.child"),
                        getTranslation("appointment.staff.language"),
                        getTranslation("appointment.staff.question")));
        list.entries().forEach(entry -> table.add(row(entry)));
        var section = new Section(name, count, table);
        section.addClassNames("panel", "host-list");
        return section;
    }

    private NativeTableRow row(Entry entry) {
        var slot = entry.slot();
        var time = Table.rowHead(
                new Span(tools.slots().time(slot, getLocale())),
                Table.more(tools.slots().place(slot, getLocale())));
        return entry.booked()
                .map(family -> new NativeTableRow(
                        time,
                        Table.cell(own(adults(family))),
                        Table.cell(own(child(family))),
                        language(family),
                        Table.cell(own(family.wishes().question()))))
                .orElseGet(() -> {
                    var free = new Span(getTranslation("appointment.staff.free"));
                    free.addClassName("quiet");
                    return new NativeTableRow(time, Table.cell(free), Table.cell(), Table.cell(), Table.cell());
                });
    }

    private Component language(RegistrationDetails family) {
        var cell = Table.cell(new Span(languages
                .shipped(family.language().toLanguageTag())
                .map(languages::ownName)
                .orElseGet(() -> tools.languages()
                        .name(LanguageCodes.iso639(family.language().toLanguageTag()), getLocale()))));
        family.wishes()
                .interpreters()
                .forEach(wish -> cell.add(Table.more(getTranslation(
                        "appointment.staff.interpreter",
                        "language",
                        tools.languages().name(wish.language(), getLocale())))));
        return cell;
    }

    private static String adults(RegistrationDetails family) {
        return family.adults().stream().map(PartyPerson::name).collect(Collectors.joining(", "));
    }

    private static String child(RegistrationDetails family) {
        return family.about()
                .orElseGet(
                        () -> family.children().stream().map(PartyPerson::name).collect(Collectors.joining(", ")));
    }

    private static Span own(String words) {
        var span = new Span(words);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
