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
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.language.Formats;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.Note;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;

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
        var all = events.list();
        var languages = languages();
        getContent().removeAll();
        try {
            var query = shown(
                    AttendanceQuery.read(name -> asked.getSingleParameter(name).orElse(null)), all, languages);
            var numbers = new AttendanceNumbers(export.count(query));
            getContent().add(new AttendanceForm(query, all, languages, formats, numbers));
        } catch (IllegalArgumentException notUnderstood) {
            getContent().add(new AttendanceForm(AttendanceQuery.EVERYTHING, all, languages, formats, notUnderstood()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.export.title");
    }

    /**
     * What the form can show of a query: it asks for the file by what it shows, and the file has to hold what the
     * figures say. A time left over from another event is dropped.
     *
     * @throws IllegalArgumentException if it names an event, a time or a language that nobody could have chosen
     */
    private static AttendanceQuery shown(
            AttendanceQuery query, List<EventSummary> events, List<AttendanceForm.Language> languages) {
        if (query.language() != null
                && languages.stream().noneMatch(one -> one.locale().equals(query.language()))) {
            throw new IllegalArgumentException("no such language");
        }
        if (query.event() == null && query.slot() == null) {
            return query;
        }
        var event = events.stream()
                .filter(one -> query.event() == null
                        ? isOf(one, query.slot())
                        : one.id().equals(query.event()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such event"));
        return isOf(event, query.slot())
                ? query
                : new AttendanceQuery(event.id(), null, query.from(), query.to(), query.language());
    }

    private static boolean isOf(EventSummary event, @Nullable SlotId slot) {
        return event.slots().stream().anyMatch(one -> one.id().equals(slot));
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
