package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.homeroom.family.NewChild;
import org.homeroom.page.InLanguage;
import org.homeroom.registration.PartyPerson;

/** One sheet of paper, in one language, which need not be that of the screen around it. */
final class SheetPage extends Composite<Section> {

    private final Locale language;
    private final boolean ages;

    /** @param ages whether it tells how old the children are, and which of them are in childcare */
    SheetPage(Paper paper, List<SheetLine> lines, boolean ages, int number, int sheets) {
        this.language = paper.language();
        this.ages = ages;
        InLanguage.mark(getContent(), language);
        getContent().addClassName("sheet");
        var foot = new Paragraph(say("door.sheet.foot"));
        foot.addClassName("sheet-foot");
        var part = say("door.paper.part.sheet");
        var which = say("door.sheet.number", "number", number, "sheets", sheets);
        var head = paper.headed(part, which);
        getContent()
                .add(
                        head,
                        Paper.framed(table(lines), part + " · " + which),
                        foot,
                        new Paragraph(paper.evening().school()));
    }

    private HtmlContainer table(List<SheetLine> lines) {
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
        heading.getElement().setAttribute("scope", "col").setText(say("door.sheet." + column));
        if (column.equals("sign")) {
            heading.addClassName("sign-here");
        }
        return heading;
    }

    private Component line(SheetLine line) {
        var tick = new Span(say("door.sheet.tick"));
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
            case PartyPerson.Adult adult -> say("door.sheet.adult");
            case PartyPerson.Child child -> role(child);
        };
    }

    private String role(PartyPerson.Child child) {
        if (!ages || child.age() == NewChild.AGE_UNKNOWN) {
            return say("door.sheet.childOfSomeAge");
        }
        return child.childcare().isPresent()
                ? say("door.sheet.childInCare", "age", child.age())
                : say("door.sheet.child", "age", child.age());
    }

    private static HtmlContainer cell(Component... content) {
        return new HtmlContainer("td", content);
    }

    private String say(String key, Object... arguments) {
        return getTranslation(language, key, arguments);
    }
}
