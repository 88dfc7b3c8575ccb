package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.childcare.HandOverLog.Moment;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Bdi;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;
import org.jspecify.annotations.Nullable;

/** Each child that came and went on one date. */
class HandOverTable extends Composite<Div> {

    /** What staff say of a child where no phone can. */
    interface Actions {

        void isWithFamily(Line child);

        void takeBack(Line child);
    }

    private final SlotSummary slot;
    private final CareWords words;
    private final Actions actions;

    HandOverTable(List<Line> lines, SlotSummary slot, CareWords words, Actions actions) {
        this.slot = slot;
        this.words = words;
        this.actions = actions;
        var table = new Table(
                getTranslation("childcare.handOvers.title"),
                Stream.of("child", "room", "in", "out", "how")
                        .map(column -> getTranslation("childcare.handOvers.column." + column))
                        .toList());
        lines.forEach(line -> table.add(new NativeTableRow(
                Table.rowHead(new Bdi(line.child())),
                Table.cell(new Bdi(words.room(line.room(), getLocale()))),
                Table.cell(came(line.in())),
                Table.cell(went(line)),
                Table.cell(how(line)))));
        getContent().add(table);
    }

    private Span came(@Nullable Moment in) {
        return in == null ? new Span("–") : moment(words.time(in.at(), slot, getLocale()), in.by());
    }

    private Span went(Line line) {
        var out = line.out();
        return out == null
                ? new Span(new StateWord(StateWord.Look.PERSON, getTranslation("childcare.handOvers.isIn")))
                : moment(words.time(out.at(), slot, getLocale()), out.by());
    }

    private static Span moment(String time, String by) {
        return new Span(new Span(time), more(by));
    }

    private Span how(Line line) {
        var out = line.out();
        if (out == null) {
            return new Span(button("", line, () -> actions.isWithFamily(line)));
        }
        var cell = new Span(new Span(getTranslation("childcare.handOvers.how." + out.how())));
        Stream.concat(out.name().stream(), out.reason().stream()).forEach(text -> cell.add(more(text)));
        if (out.isByStaff()) {
            cell.add(button(".undo", line, () -> actions.takeBack(line)));
        }
        return cell;
    }

    private Component button(String which, Line line, Runnable action) {
        var key = "childcare.withFamily" + which;
        var button = new ActionButton(getTranslation(key), action)
                .quiet()
                .named(getTranslation(key + ".of", "child", SafeText.isolate(line.child())));
        button.getContent().addClassName("no-print");
        return button;
    }

    private static Span more(String text) {
        var more = new Span(new Bdi(text));
        more.addClassName("cell-more");
        return more;
    }
}
