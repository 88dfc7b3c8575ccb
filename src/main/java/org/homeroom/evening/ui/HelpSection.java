package org.homeroom.evening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.homeroom.evening.EveningReport;
import org.homeroom.page.Facts;
import org.homeroom.page.Table;

/** Languages of those who came, interpreters found and not found, and childcare. */
class HelpSection extends Composite<Div> {

    private final EveningReport report;
    private final EveningWords words;

    HelpSection(EveningReport report, EveningWords words) {
        this.report = report;
        this.words = words;
        getContent().addClassName("evening-families");
        if (!report.languages().isEmpty()) {
            add("evening.languages.title", languages());
        }
        if (!report.interpreters().isEmpty()) {
            add("evening.interpreters.title", interpreters());
        }
        if (report.care().asked() > 0) {
            add("evening.care.title", care());
        }
    }

    private void add(String title, Component content) {
        var part = new Div(new H2(getTranslation(title)), content);
        part.addClassName("evening-part");
        getContent().add(part);
    }

    private UnorderedList languages() {
        var list = new UnorderedList();
        list.addClassName("evening-list");
        report.languages()
                .forEach(spoken -> list.add(new ListItem(getTranslation(
                        "evening.languages.line",
                        "language",
                        words.language(spoken.language(), getLocale()),
                        "count",
                        spoken.families()))));
        return list;
    }

    private Table interpreters() {
        var table = new Table(
                getTranslation("evening.interpreters.title"),
                Stream.of("language", "asked", "came", "help")
                        .map(column -> getTranslation("evening.interpreters." + column))
                        .toList());
        report.interpreters()
                .forEach(each -> table.add(new NativeTableRow(
                        Table.rowHead(new Span(words.language(each.language(), getLocale()))),
                        number(each.asked()),
                        report.isKnown() ? number(each.came()) : Table.cell(new Span("–")),
                        Table.cell(new Span(getTranslation(
                                "evening.interpreters." + each.help().name()))))));
        return table;
    }

    private Facts care() {
        var care = report.care();
        var facts = new Facts()
                .with("child", getTranslation("evening.care.asked", "count", care.asked()))
                .with("check", getTranslation("evening.care.placed", "count", care.placed()));
        return report.isKnown()
                ? facts.with("people", getTranslation("evening.care.came", "count", care.came()))
                : facts;
    }

    private NativeTableCell number(int number) {
        var cell = Table.cell(new Span(words.number(number, getLocale())));
        cell.addClassName("number");
        return cell;
    }
}
