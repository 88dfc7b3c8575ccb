package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeroom.door.EveningPaper.Line;
import org.homeroom.door.EveningPaper.Understood;
import org.homeroom.interpreting.Help;
import org.homeroom.page.Bdi;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Strong;
import org.homeroom.registration.PartyPerson;
import org.homeroom.school.PublicCode;

/** Who is expected, family by family, to tick off. It has no contact and nothing of childcare. */
final class RosterSheets {

    private static final List<String> COLUMNS = List.of(
            "door.paper.number",
            "door.sheet.name",
            "door.sheet.language",
            "door.paper.help",
            "door.paper.seats",
            "door.paper.time");
    private static final int FREE_LINES = 6;

    private final Paper paper;

    RosterSheets(Paper paper) {
        this.paper = paper;
    }

    Component sheets() {
        var name = paper.say("door.paper.part.roster");
        var table = paper.table("roster-table", name, COLUMNS);
        paper.evening().lines().stream().map(this::family).forEach(table::add);
        for (int i = 0; i < FREE_LINES; i++) {
            table.add(body(Paper.emptyRow(COLUMNS.size())));
        }
        var sheets = paper.sheet();
        sheets.add(Paper.framed(table, name));
        return sheets;
    }

    /** A body of its own: it is not torn apart by the end of a sheet. */
    private Component family(Line line) {
        var entry = line.entry();
        var number = new Strong(String.valueOf(line.number()));
        number.addClassName("paper-number");
        var code = new Span(PublicCode.grouped(entry.shortCode()));
        code.addClassNames("paper-more", "paper-code");
        var people = new Div();
        entry.people().forEach(person -> people.add(person(person)));
        var language = InLanguage.mark(new Span(paper.words().ownName(entry.language())), entry.language());
        var help = new Div();
        help(line).forEach(help::add);
        long seats = entry.people().stream().filter(RosterSheets::needsASeat).count();
        return body(Paper.row(
                Paper.cell(number, code),
                Paper.cell(people),
                Paper.cell(language),
                Paper.cell(help),
                Paper.cell(new Span(String.valueOf(seats))),
                Paper.cell()));
    }

    private Component person(PartyPerson person) {
        var line = new Div(new Bdi(person.name()));
        line.addClassName("tick-box");
        if (person instanceof PartyPerson.Child) {
            line.add(Paper.quiet(paper.say("door.sheet.childOfSomeAge")));
        }
        return line;
    }

    private List<Component> help(Line line) {
        var help = new ArrayList<Component>();
        if (!line.entry().state().holdsPlaces()) {
            help.add(new Div(new Strong(paper.say("door.badge.waiting"))));
        }
        if (line.firstTime()) {
            help.add(new Div(new Span(paper.say("doorApp.firstTime"))));
        }
        line.wishes().forEach(wish -> help.add(new Div(new Span(understood(wish)))));
        line.entry().accessNeeds().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(need -> help.add(new Div(new Span(paper.say("door.need." + need.name())))));
        return help;
    }

    private String understood(Understood understood) {
        var wish = understood.wish();
        var parts = new ArrayList<String>();
        parts.add(paper.say(
                wish.signed() ? "door.badge.signed" : "door.badge.interpreter",
                "language",
                paper.words().languageName(wish.language(), paper.language())));
        help(paper, understood.help()).forEach(parts::add);
        understood.headsets().forEach(set -> parts.add(paper.say("doorApp.headset", "name", set)));
        return String.join(" · ", parts);
    }

    /** Nothing where somebody comes to interpret: that is what was wished for. */
    static List<String> help(Paper paper, Help help) {
        return switch (help) {
            case INTERPRETED -> List.of();
            case IN_PART -> List.of(paper.say("doorApp.help.IN_PART"));
            case SPOKEN -> List.of(paper.say("doorApp.help.SPOKEN"));
            case NONE -> List.of(paper.say("doorApp.help.NOBODY"));
        };
    }

    private static boolean needsASeat(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> true;
            case PartyPerson.Child child -> child.childcare().isEmpty();
        };
    }

    private static HtmlContainer body(Component row) {
        return new HtmlContainer("tbody", row);
    }
}
