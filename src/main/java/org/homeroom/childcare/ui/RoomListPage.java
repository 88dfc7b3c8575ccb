package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.SlotCare;
import org.homeroom.page.Bdi;
import org.jspecify.annotations.Nullable;

/** One room's children on a sheet of paper. */
class RoomListPage extends Composite<Section> {

    /** @param room null for children whom no room takes */
    RoomListPage(
            CaredSlot cared, SlotCare.@Nullable Room room, List<CaredChild> children, CareWords words, boolean first) {
        var name = room == null ? getTranslation("childcare.list.noRoom") : words.room(room, getLocale());
        var head = new Div(first ? new H1(new Bdi(name)) : new H2(new Bdi(name)));
        if (room != null && !room.name().isEmpty()) {
            head.add(new Paragraph(words.ages(room.fromAge(), room.toAge(), getLocale())));
        }
        head.add(
                new Paragraph(new Bdi(cared.event().texts().read(getLocale()).title())),
                new Paragraph(words.whenAndWhere(cared.slot(), getLocale())));
        if (room != null && !room.carers().isEmpty()) {
            var names = room.carers().stream().map(CarerSummary::name).toList();
            head.add(new Paragraph(getTranslation("childcare.list.carers", "names", words.list(names, getLocale()))));
        }
        var sheetHead = new Div(head);
        sheetHead.addClassName("sheet-head");
        var foot = new Paragraph(getTranslation("childcare.list.foot"));
        foot.addClassName("sheet-foot");
        getContent().addClassName("sheet");
        getContent()
                .add(
                        sheetHead,
                        children.isEmpty()
                                ? new Paragraph(getTranslation("childcare.list.none"))
                                : table(children, name),
                        foot);
    }

    private Component table(List<CaredChild> children, String name) {
        var heads = new HtmlContainer("tr");
        List.of("name", "age", "careful", "adult", "phone").forEach(column -> {
            var heading = new HtmlContainer("th");
            heading.getElement().setAttribute("scope", "col").setText(getTranslation("childcare.list." + column));
            heads.add(heading);
        });
        var body = new HtmlContainer("tbody");
        children.forEach(child -> body.add(line(child)));
        var table = new HtmlContainer("table", new HtmlContainer("thead", heads), body);
        table.addClassName("sheet-table");
        var frame = new Div(table);
        frame.addClassName("sheet-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return frame;
    }

    private Component line(CaredChild child) {
        var careful = new HtmlContainer("td");
        child.careful().forEach(text -> careful.add(new Div(new Bdi(text))));
        var phone = new Bdi(child.phone());
        phone.getElement().setAttribute("dir", "ltr");
        return new HtmlContainer(
                "tr",
                cell(new Bdi(child.name())),
                cell(new Bdi(getTranslation("childcare.list.years", "age", child.age()))),
                careful,
                cell(new Bdi(child.adult())),
                cell(phone));
    }

    private static HtmlContainer cell(Component content) {
        return new HtmlContainer("td", content);
    }
}
