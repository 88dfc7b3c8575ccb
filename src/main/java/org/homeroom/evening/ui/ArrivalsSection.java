package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homeroom.evening.EveningReport;
import org.homeroom.evening.Quarter;

/**
 * When people came: a bar for each quarter of an hour, and its figure, in one table that is read, heard and printed; and
 * of how many nobody knows.
 */
class ArrivalsSection extends Composite<Section> {

    private final EveningReport report;
    private final EveningWords words;

    ArrivalsSection(EveningReport report, EveningWords words) {
        this.report = report;
        this.words = words;
        getContent().addClassName("evening-part");
        getContent().add(new H2(getTranslation("evening.arrivals.title")));
        report.crush().ifPresent(this::add);
        if (report.onPaper() > 0) {
            getContent().add(new Paragraph(getTranslation("evening.arrivals.onPaper", "count", report.onPaper())));
        }
    }

    private void add(Quarter crush) {
        getContent()
                .add(new Paragraph(
                        getTranslation("evening.arrivals.crush", "count", crush.people(), "time", times(crush))));
        var table = new NativeTable();
        table.addClassName("quarters");
        table.setCaptionText(getTranslation("evening.arrivals.caption"));
        var head = new NativeTableRow(column("evening.arrivals.time"), column("evening.arrivals.people"));
        table.getHead().add(head);
        report.quarters().forEach(quarter -> table.getBody().add(row(quarter, crush.people())));
        getContent().add(table);
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Quarter quarter, int most) {
        var time = new NativeTableHeaderCell(times(quarter));
        time.getElement().setAttribute("scope", "row");
        var number = new Span(words.number(quarter.people(), getLocale()));
        number.addClassName("number");
        var people = new Div(bar(quarter.people(), most), number);
        people.addClassName("quarter-people");
        return new NativeTableRow(time, new NativeTableCell(people));
    }

    /** Drawn, not coloured in: it is printed too. */
    private static Div bar(int people, int most) {
        var bar = new Div();
        bar.addClassName("quarter-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg width=\"100%\" height=\"100%\"><rect width=\"" + Math.round(100f * people / most)
                                + "%\" height=\"100%\" rx=\"3\"/></svg>");
        return bar;
    }

    private String times(Quarter quarter) {
        return words.times(report.slot(), quarter.from(), quarter.to(), getLocale());
    }
}
