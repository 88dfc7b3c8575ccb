package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.interpreting.Board;
import org.homeroom.interpreting.Interpreting;
import org.homeroom.page.Empty;
import org.homeroom.school.SchoolService;

/** All interpreters that are needed in a week, those that nobody is found for first: {@code ?week=2026-11-23}. */
@Route(BoardView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/interpreting";

    private static final String WEEK = "week";

    private final Interpreting interpreting;
    private final InterpretingWords words;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Clock clock;

    BoardView(
            Interpreting interpreting,
            InterpretingWords words,
            SchoolService schools,
            CurrentStaff staff,
            Clock clock) {
        this.interpreting = interpreting;
        this.words = words;
        this.schools = schools;
        this.staff = staff;
        this.clock = clock;
        getContent().addClassName("page");
    }

    static String address(LocalDate week) {
        return ADDRESS + "?" + WEEK + "=" + week;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var week = week(event.getLocation().getQueryParameters()).orElseGet(interpreting::today);
        show(interpreting.board(week));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.board.title");
    }

    private void show(Board board) {
        var zone = schools.get(staff.get().school()).zone();
        boolean writes = staff.get().role() == Role.ADMINISTRATOR;
        getContent().removeAll();
        getContent().add(new BoardHead(board, words.day(board.firstDay(), zone, getLocale()), writes));
        if (!board.gatherings().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("gatherings");
            board.gatherings().forEach(gathering -> list.add(new GatheringItem(gathering, words)));
            getContent().add(list);
        }
        getContent()
                .add(
                        board.jobs().isEmpty()
                                ? nothing()
                                : new JobsTable(
                                        board.jobs(), interpreting.suggestions(board.jobs()), words, clock.instant()));
    }

    private Empty nothing() {
        return new Empty(
                "language",
                new H2(getTranslation("interpreting.board.none")),
                getTranslation("interpreting.board.none.words"));
    }

    /** What is no day is as if nothing had been said. */
    private static Optional<LocalDate> week(QueryParameters address) {
        return address.getSingleParameter(WEEK).flatMap(typed -> {
            try {
                return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1970 && day.getYear() < 2200);
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        });
    }
}
