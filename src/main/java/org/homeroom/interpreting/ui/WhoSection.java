package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.homeroom.interpreting.Suggestion;
import org.homeroom.interpreting.Way;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Badge;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;

/** Who could do the job, the best first, each booked with one button. */
class WhoSection extends Composite<Section> {

    private final InterpretingWords words;
    private final BiConsumer<Suggestion, Way> onBook;

    WhoSection(List<Suggestion> people, InterpretingWords words, BiConsumer<Suggestion, Way> onBook) {
        this.words = words;
        this.onBook = onBook;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interpreting.job.who")));
        if (people.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("interpreting.job.who.none")),
                            new Div(new InnerLink(InterpretersView.ADDRESS, getTranslation("interpreting.people.title"))
                                    .look("button")));
            return;
        }
        var table = new Table(
                getTranslation("interpreting.job.who"),
                Stream.of("name", "languages", "qualified", "actions")
                        .map(column -> getTranslation("interpreting.column." + column))
                        .toList());
        people.forEach(person -> table.add(row(person)));
        getContent().add(table);
    }

    private NativeTableRow row(Suggestion person) {
        var name = new Span(person.interpreter().name());
        name.getElement().setAttribute("dir", "auto");
        var head = Table.rowHead(name);
        var note = person.interpreter().details().note();
        if (!note.isBlank()) {
            var more = Table.more(note);
            more.getElement().setAttribute("dir", "auto");
            head.add(more);
        }
        boolean qualified = person.interpreter().details().qualified();
        return new NativeTableRow(
                head,
                Table.cell(new Span(words.fluency(person.fluency(), getLocale()))),
                Table.cell(
                        qualified
                                ? new Badge(Badge.Tone.SUCCESS, getTranslation("interpreting.qualified"))
                                : new Badge(Badge.Tone.PLAIN, getTranslation("interpreting.notQualified"))),
                Table.cell(buttons(person)));
    }

    private Component buttons(Suggestion person) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        Stream.concat(
                        Stream.of(person.way()),
                        Stream.of(Way.values())
                                .filter(person.interpreter().details().ways()::contains)
                                .filter(way -> way != person.way()))
                .forEach(way -> buttons.add(button(person, way)));
        return buttons;
    }

    private ActionButton button(Suggestion person, Way way) {
        var label = getTranslation("interpreting.book." + way.name());
        return new ActionButton(label, () -> onBook.accept(person, way))
                .named(getTranslation(
                        "interpreting.actionOf",
                        "action",
                        label,
                        "name",
                        person.interpreter().name()));
    }
}
