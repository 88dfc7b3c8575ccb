package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.homeroom.account.CurrentStaff;
import org.homeroom.attendance.AttendanceExport;
import org.homeroom.attendance.AttendanceQuery;
import org.homeroom.event.EventAdministration;
import org.homeroom.language.Formats;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.Note;
import org.homeroom.school.SchoolService;

/** Attendance as figures and as a file: {@code ?event=…&slot=…&from=2026-09-01&to=2026-10-31&language=ar}. */
@Route(AttendanceView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class AttendanceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "staff/attendance";

    private final AttendanceExport export;
    private final EventAdministration events;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final SpokenLanguages spoken;
    private final Formats formats;

    AttendanceView(
            AttendanceExport export,
            EventAdministration events,
            SchoolService schools,
            CurrentStaff staff,
            SpokenLanguages spoken,
            Formats formats) {
        this.export = export;
        this.events = events;
        this.schools = schools;
        this.staff = staff;
        this.spoken = spoken;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        getContent().removeAll();
        try {
            var query =
                    AttendanceQuery.read(name -> asked.getSingleParameter(name).orElse(null));
            getContent().add(form(query, new AttendanceNumbers(export.count(query))));
        } catch (IllegalArgumentException notUnderstood) {
            getContent().add(form(AttendanceQuery.EVERYTHING, notUnderstood()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.export.title");
    }

    private AttendanceForm form(AttendanceQuery query, Component numbers) {
        return new AttendanceForm(query, events.list(), languages(), formats, numbers);
    }

    private List<AttendanceForm.Language> languages() {
        var order = formats.collator(getLocale());
        return schools.get(staff.get().school()).languages().stream()
                .map(language -> new AttendanceForm.Language(language, name(language)))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }

    private String name(Locale language) {
        return spoken.name(language.toLanguageTag(), getLocale());
    }

    private Component notUnderstood() {
        return new Note(Note.Tone.WARNING, "alert", getTranslation("attendance.filter.notUnderstood"));
    }
}
