package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.door.CarersPaper.CaredChild;
import org.homeroom.page.Bdi;
import org.homeroom.page.Strong;

/** For the carers alone: what they have to know of each child, and who brought and fetched it. A sheet for each room. */
final class CarerSheets {

    private static final List<String> COLUMNS = List.of(
            "door.paper.number",
            "door.paper.care.child",
            "door.paper.care.careful",
            "door.paper.care.adults",
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
        var body = new HtmlContainer("tbody");
        children.forEach(child -> body.add(line(child)));
        for (int i = 0; i < FREE_LINES; i++) {
            body.add(Paper.emptyRow(COLUMNS.size()));
        }
        var table = paper.table("carers-table", name, COLUMNS);
        table.add(body);
        var foot = new Div(new Span(paper.say("door.paper.care.foot")));
        foot.addClassName("sheet-foot");
        var sheet = paper.sheet();
        sheet.add(Paper.framed(table, name), foot);
        return sheet;
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
        var adults = new Div();
        child.adults().forEach(adult -> adults.add(new Div(new Bdi(adult))));
        var phone = new Bdi(child.phone());
        phone.getElement().setAttribute("dir", "ltr");
        adults.add(phone);
        var name = new Div(new Bdi(child.name()));
        return Paper.row(
                Paper.cell(number, mark),
                Paper.cell(name, Paper.quiet(paper.say("door.sheet.child", "age", child.age()))),
                Paper.cell(careful),
                Paper.cell(adults),
                Paper.cell(),
                Paper.cell());
    }
}
