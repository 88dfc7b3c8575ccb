package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Languages;
import org.homeroom.page.PrintButton;
import org.homeroom.registration.Rosters;

/**
 * A sheet that people sign when they come, to be printed in any language: {@code ?in=ar}. A series has one for each of
 * its dates: {@code ?date=2}; without it, the nearest.
 */
@Route("staff/sign-in-sheet/:slot")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class SignInSheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DATE = "date";

    private final Rosters rosters;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Languages languages;
    private final Formats formats;
    private final Clock clock;

    SignInSheetView(
            Rosters rosters,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Languages languages,
            Formats formats,
            Clock clock) {
        this.rosters = rosters;
        this.catalogue = catalogue;
        this.staff = staff;
        this.languages = languages;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("slot").flatMap(SlotId::parse);
        var found = id.flatMap(catalogue::findOfSlot)
                .filter(of -> of.school().id().equals(staff.get().school()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var language = languages
                .shipped(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("in")
                        .orElse(null))
                .orElse(getLocale());
        show(found.get(), id.orElseThrow(), language, date(event));
    }

    private static int date(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DATE)
                .filter(typed -> typed.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.sheet.title");
    }

    private void show(EventSummary event, SlotId id, Locale language, int asked) {
        var slot = event.slots().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        var dates = slot.sessions().size();
        int date = asked >= 1 && asked <= dates ? asked : slot.sessionNearest(clock.instant());
        var print = new Div(new PrintButton(getTranslation("attendance.sheet.print")));
        print.addClassName("buttons");
        var lines = new SheetLines(formats.collator(language), languages).of(rosters.roster(id));
        var sheets = lines.size() / SheetLines.ON_A_SHEET;
        getContent().removeAll();
        getContent().add(print, languages(id, language, date));
        if (slot.isSeries()) {
            getContent().add(dates(slot, language, date));
        }
        IntStream.range(0, sheets)
                .mapToObj(sheet -> new SheetPage(
                        head(event, slot, language, date),
                        lines.subList(sheet * SheetLines.ON_A_SHEET, (sheet + 1) * SheetLines.ON_A_SHEET),
                        sheet + 1,
                        sheets,
                        language,
                        languages.direction(language)))
                .forEach(getContent()::add);
    }

    private SheetPage.Head head(EventSummary event, SlotSummary slot, Locale language, int date) {
        var session = slot.sessions().get(date - 1);
        var place = slot.meetingPlace()
                .flatMap(room -> room.name().best(language))
                .map(name -> name.text())
                .orElseGet(() -> getTranslation(language, "attendance.online"));
        return new SheetPage.Head(
                event.texts().read(language).title(),
                formats.when(session.start(), session.end(), language, slot.zone()),
                place,
                event.school().name());
    }

    private Component dates(SlotSummary slot, Locale language, int chosen) {
        var choices = new Nav();
        choices.addClassNames("chips", "no-print");
        choices.setAriaLabel(getTranslation("attendance.sheet.dates"));
        for (int date = 1; date <= slot.sessions().size(); date++) {
            var start = slot.sessions().get(date - 1).start();
            var choice =
                    new Anchor(address(slot.id(), language, date), formats.shortDay(start, getLocale(), slot.zone()));
            choice.addClassName("chip");
            if (date == chosen) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            choices.add(choice);
        }
        return choices;
    }

    private static String address(SlotId id, Locale language, int date) {
        return "staff/sign-in-sheet/" + id + "?in=" + language.toLanguageTag() + "&" + DATE + "=" + date;
    }

    private Component languages(SlotId id, Locale chosen, int date) {
        var choices = new Nav();
        choices.addClassNames("chips", "no-print");
        choices.setAriaLabel(getTranslation("attendance.sheet.languages"));
        languages.shipped().forEach(language -> choices.add(choice(id, language, date, language.equals(chosen))));
        return choices;
    }

    private Anchor choice(SlotId id, Locale language, int date, boolean chosen) {
        var choice = new Anchor(address(id, language, date), languages.ownName(language));
        choice.addClassName("chip");
        choice.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", languages.direction(language));
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
