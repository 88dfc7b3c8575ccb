package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.interpreting.Interpreter;
import org.homeroom.interpreting.Way;
import org.homeroom.page.Badge;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;

/** Interpreters, one in a row. */
class InterpretersTable extends Composite<Div> {

    private final InterpretingWords words;
    private final boolean writes;

    InterpretersTable(List<Interpreter> people, InterpretingWords words, boolean writes) {
        this.words = words;
        this.writes = writes;
        var table = new Table(
                getTranslation("interpreting.people.title"),
                Stream.of("name", "languages", "qualified", "ways", "contact")
                        .map(column -> getTranslation("interpreting.column." + column))
                        .toList());
        people.forEach(person -> table.add(row(person)));
        getContent().add(table);
    }

    private NativeTableRow row(Interpreter person) {
        var details = person.details();
        var name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        var languages = details.languages().stream()
                .map(fluency -> words.fluency(fluency, getLocale()))
                .sorted(words.formats().collator(getLocale()))
                .toList();
        var ways = Stream.of(Way.values())
                .filter(details.ways()::contains)
                .map(way -> getTranslation("interpreting.way." + way.name()))
                .collect(Collectors.joining(" · "));
        Component head = writes ? new InnerLink(InterpreterView.address(person.id()), name) : name;
        return new NativeTableRow(
                Table.rowHead(head),
                Table.cell(new Span(words.list(languages, getLocale()))),
                Table.cell(
                        details.qualified()
                                ? new Badge(Badge.Tone.SUCCESS, getTranslation("interpreting.qualified"))
                                : new Badge(Badge.Tone.PLAIN, getTranslation("interpreting.notQualified"))),
                Table.cell(new Span(ways)),
                Table.cell(new ContactLinks(details.contact())));
    }
}
