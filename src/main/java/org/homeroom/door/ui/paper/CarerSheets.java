package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.door.CarersPaper.Adult;
import org.homeroom.door.CarersPaper.CaredChild;
import org.homeroom.door.CarersPaper.Fetching;
import org.homeroom.family.NewChild;
import org.homeroom.language.SafeText;
import org.homeroom.page.Bdi;
import org.homeroom.page.Strong;

/** For the carers alone: what they have to know of each child, to whom they give it and never give it. A sheet for each room. */
final class CarerSheets {

    private static final List<String> COLUMNS = List.of(
            "door.paper.number",
            "door.paper.care.child",
            "door.paper.care.careful",
            "door.paper.care.mayFetch",
            "door.paper.care.in",
            "door.paper.care.out");
    private static final int FREE_LINES = 4;

    private final Paper paper;

    CarerSheets(Paper paper) {
        this.paper = paper;
    }

    List<Component> sheets(List<CaredChild> children) {
        var rooms = children.stream()
                .collect(Collectors.groupingBy(
                        child -> CareSlips.room(paper, child.room(), paper.language())
                                .orElseGet(() -> paper.say("door.paper.care.noRoom")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var sheets = new ArrayList<Component>();
        rooms.forEach((room, there) -> sheets.add(sheet(paper.say("door.paper.care.title", "room", room), there)));
        if (rooms.isEmpty()) {
            sheets.add(sheet(paper.say("door.paper.part.carers"), List.of()));
        }
        return sheets;
    }

    private Component sheet(String name, List<CaredChild> children) {
        var table = paper.table("carers-table", name, COLUMNS);
        children.forEach(child -> table.add(lines(child)));
        for (int i = 0; i < FREE_LINES; i++) {
            table.add(new HtmlContainer("tbody", Paper.emptyRow(COLUMNS.size())));
        }
        var foot = new Div(new Span(paper.say("door.paper.care.foot")));
        foot.addClassName("sheet-foot");
        var sheet = paper.sheet();
        sheet.add(Paper.framed(table, name), foot);
        return sheet;
    }

    /** A body of its own: whom it must not go with is never on another sheet than the child. */
    private Component lines(CaredChild child) {
        var lines = new HtmlContainer("tbody", line(child));
        var mustNot = child.fetching().mustNot();
        if (!mustNot.isEmpty()) {
            var names =
                    paper.words().list(mustNot.stream().map(SafeText::isolate).toList(), paper.language());
            var never = Paper.cell(
                    new Strong(paper.say("doorApp.room.mustNot", "names", names)),
                    Paper.quiet(paper.say("doorApp.room.mustNotMore")),
                    Paper.quiet(paper.say("door.paper.care.photoId")));
            never.addClassName("paper-never");
            never.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size()));
            lines.add(Paper.row(never));
        }
        return lines;
    }

    private Component line(CaredChild child) {
        var number = new Strong(child.number());
        number.getElement().setAttribute("dir", "ltr");
        var mark = new Span(child.mark());
        mark.addClassNames("paper-more", "paper-code");
        var careful = new Div();
        for (var text : List.of(child.care().allergies(), child.care().needs())) {
            if (!text.isBlank()) {
                careful.add(new Div(new Bdi(text)));
            }
        }
        var name = new Div(new Bdi(child.name()));
        return Paper.row(
                Paper.cell(number, mark),
                Paper.cell(name, Paper.quiet(age(child))),
                Paper.cell(careful),
                Paper.cell(mayFetch(child.fetching())),
                Paper.cell(),
                Paper.cell());
    }

    private String age(CaredChild child) {
        return child.age() == NewChild.AGE_UNKNOWN
                ? paper.say("door.sheet.childOfSomeAge")
                : paper.say("door.sheet.child", "age", child.age());
    }

    private Component mayFetch(Fetching fetching) {
        var may = new Div();
        fetching.adults().forEach(adult -> may.add(adult(adult)));
        if (!fetching.others().isEmpty()) {
            may.add(Paper.quiet(paper.say("door.paper.care.others")));
            fetching.others().forEach(other -> may.add(adult(other)));
        }
        var phone = new Bdi(fetching.phone());
        phone.getElement().setAttribute("dir", "ltr");
        may.add(phone);
        return may;
    }

    private Component adult(Adult adult) {
        var line = new Div(new Bdi(adult.name()));
        if (adult.alike()) {
            line.add(Paper.quiet(paper.say("doorApp.room.alike")));
        }
        return line;
    }
}
