package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homeroom.childcare.CareLogLine;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;
import org.homeroom.page.Table;

/** The ratio log of one time: who cared where, and from what places were reckoned. */
class CareLog extends Composite<NativeDetails> {

    CareLog(List<CareLogLine> lines, SlotSummary slot, CareWords words) {
        var table = new Table(
                getTranslation("childcare.log.title"),
                List.of(getTranslation("childcare.log.when"), getTranslation("childcare.log.what")));
        lines.forEach(line -> table.add(new NativeTableRow(
                Table.rowHead(new Span(words.at(line.at(), slot, getLocale()))),
                Table.cell(new Span(says(line, words))))));
        getContent().addClassName("more-filters");
        getContent().setSummary(new Span(getTranslation("childcare.log.title")), new Icon("chevron"));
        getContent().setContent(table);
    }

    private String says(CareLogLine line, CareWords words) {
        var room = words.room(
                line.room().name(), line.room().fromAge(), line.room().toAge(), getLocale());
        return switch (line) {
            case CareLogLine.Came came -> getTranslation("childcare.log.came", "room", room, "name", came.carer());
            case CareLogLine.Left left -> getTranslation("childcare.log.left", "room", room, "name", left.carer());
            case CareLogLine.Reckoned reckoned ->
                getTranslation(
                        "childcare.log.reckoned",
                        "room",
                        room,
                        "carers",
                        reckoned.carers(),
                        "most",
                        reckoned.perCarer(),
                        "places",
                        reckoned.places(),
                        "children",
                        reckoned.children());
        };
    }
}
