package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.homeroom.interpreting.LanguageAccess;
import org.homeroom.interpreting.LanguageAccessReport;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;

/** The yearly figures on languages, to read and to take away: {@code ?year=2026}. */
@Route(ReportView.ADDRESS)
@RolesAllowed("ADMINISTRATOR")
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/interpreting/report";

    private final LanguageAccess access;
    private final InterpretingWords words;

    ReportView(LanguageAccess access, InterpretingWords words) {
        this.access = access;
        this.words = words;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = event.getLocation().getQueryParameters().getSingleParameter("year");
        show(access.year(ReportYear.read(year.orElse("")).orElseGet(access::thisYear)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.report.title");
    }

    private void show(LanguageAccessReport report) {
        var head = new Div(
                new Div(
                        new H1(getTranslation("interpreting.report.title")),
                        new Paragraph(getTranslation("interpreting.report.lead"))),
                download(report.year()));
        head.addClassName("page-head");
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new InnerLink(
                                        BoardView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("interpreting.board.title")))
                                .look("back-link")),
                        head,
                        years(report.year()),
                        report.lines().isEmpty()
                                ? new Paragraph(getTranslation("interpreting.report.none"))
                                : framed(table(report)));
    }

    /** Its headings take two lines, so that all of it fits. */
    private static Div framed(Table table) {
        var frame = new Div(table);
        frame.addClassName("many-columns");
        return frame;
    }

    private Div download(int year) {
        var link = new Anchor(
                ReportDownload.CSV.substring(1) + "?year=" + year, getTranslation("interpreting.report.download"));
        link.addClassNames("button", "button-primary");
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return new Div(link);
    }

    private Nav years(int year) {
        var years = new Nav();
        Stream.of(year - 1, year, year + 1)
                .filter(each -> each <= access.thisYear())
                .forEach(each -> {
                    var link = new InnerLink(ADDRESS + "?year=" + each, String.valueOf(each)).look("chip");
                    if (each == year) {
                        link.getElement().setAttribute("aria-current", "true");
                    }
                    years.add(link);
                });
        years.setAriaLabel(getTranslation("interpreting.report.years"));
        years.addClassName("chips");
        return years;
    }

    private Table table(LanguageAccessReport report) {
        var table = new Table(
                getTranslation("interpreting.report.title"),
                Stream.concat(
                                Stream.of("interpreting.report.language"),
                                Stream.of(ReportColumn.values()).map(ReportColumn::messageKey))
                        .map(key -> getTranslation(key))
                        .toList());
        report.lines().forEach(line -> {
            var row = new NativeTableRow(Table.rowHead(new Span(words.language(line.language(), getLocale()))));
            Stream.of(ReportColumn.values()).forEach(column -> row.add(figure(column.of(line))));
            table.add(row);
        });
        return table;
    }

    private NativeTableCell figure(int figure) {
        var cell = Table.cell(new Span(words.formats().number(figure, getLocale())));
        cell.addClassName("number");
        return cell;
    }
}
