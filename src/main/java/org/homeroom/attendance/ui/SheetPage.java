package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.homeroom.family.NewChild;
import org.homeroom.registration.PartyPerson;

/** One sheet of paper, in one language, which need not be that of the screen around it. */
final class SheetPage extends Composite<Section> {

    private final Locale language;

    /** @param title the event's */
    record Head(String title, String when, String place, String school) {}

    SheetPage(Head head, List<SheetLine> lines, int number, int sheets, Locale language, String direction) {
        this.language = language;
        getContent().addClassName("sheet");
        getContent().getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", direction);
        var foot = new Paragraph(say("attendance.sheet.foot"));
        foot.addClassName("sheet-foot");
        getContent().add(head(head, number, sheets), table(lines), foot);
    }

    private Component head(Head head, int number, int sheets) {
        var words = new Div(
                number == 1 ? new H1(head.title()) : new H2(head.title()),
                new Paragraph(say("attendance.sheet.when", "when", head.when(), "place", head.place())),
                new Paragraph(head.school()));
        var sheetHead =
                new Div(words, new Paragraph(say("attendance.sheet.number", "number", number, "sheets", sheets)));
        sheetHead.addClassName("sheet-head");
        return sheetHead;
    }

    private Component table(List<SheetLine> lines) {
        var table = new HtmlContainer("table");
        table.addClassName("sheet-table");
        var heads = new HtmlContainer("tr");
        List.of("here", "name", "role", "language", "sign").forEach(column -> heads.add(heading(column)));
        var body = new HtmlContainer("tbody");
        lines.forEach(line -> body.add(line(line)));
        table.add(new HtmlContainer("thead", heads), body);
        return table;
    }

    private Component heading(String column) {
        var heading = new HtmlContainer("th");
        heading.getElement().setAttribute("scope", "col").setText(say("attendance.sheet." + column));
        if (column.equals("sign")) {
            heading.addClassName("sign-here");
        }
        return heading;
    }

    private Component line(SheetLine line) {
        var tick = new Span(say("attendance.sheet.tick"));
        tick.addClassName("visually-hidden");
        var box = cell(tick);
        box.addClassName("tick-box");
        var person = line.person();
        var name = new HtmlContainer("bdi");
        name.getElement().setText(person == null ? "" : person.name());
        return new HtmlContainer(
                "tr",
                box,
                cell(name),
                cell(new Span(person == null ? "" : role(person))),
                cell(new Span(line.language())),
                cell());
    }

    private String role(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> say("attendance.sheet.adult");
            case PartyPerson.Child child -> role(child);
        };
    }

    private String role(PartyPerson.Child child) {
        if (child.age() == NewChild.AGE_UNKNOWN) {
            return say("attendance.sheet.childOfSomeAge");
        }
        return child.childcare().isPresent()
                ? say("attendance.sheet.childInCare", "age", child.age())
                : say("attendance.sheet.child", "age", child.age());
    }

    private static HtmlContainer cell(Component... content) {
        return new HtmlContainer("td", content);
    }

    private String say(String key, Object... arguments) {
        return getTranslation(language, key, arguments);
    }
}
