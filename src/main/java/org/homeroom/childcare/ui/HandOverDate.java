package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeroom.childcare.HandOverLog;
import org.homeroom.childcare.HandOverLog.Fetched;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.childcare.HandOverLog.RoomState;
import org.homeroom.childcare.HandOverNote;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Bdi;
import org.homeroom.page.Note;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;
import org.jspecify.annotations.Nullable;

/** One date of a slot: how its rooms stand, what has to be looked into, and each child that came and went. */
class HandOverDate extends Composite<Section> {

    private final SlotSummary slot;
    private final CareWords words;

    HandOverDate(HandOverLog date, SlotSummary slot, CareWords words) {
        this.slot = slot;
        this.words = words;
        getContent().addClassName("event-slots");
        if (slot.isSeries()) {
            getContent().add(new H2(words.date(slot, date.session(), getLocale())));
        }
        date.lines().stream()
                .filter(Line::isOdd)
                .forEach(line -> getContent().add(new Note(Note.Tone.DANGER, "alert", odd(line))));
        date.rooms().forEach(room -> getContent().add(state(room)));
        getContent().add(table(date));
    }

    private Component state(RoomState state) {
        var name = SafeText.isolate(state.room().sign());
        var says = new ArrayList<String>();
        says.add(getTranslation("childcare.handOvers.room", "room", name, "count", state.inside()));
        state.carers()
                .ifPresent(there ->
                        says.add(getTranslation("childcare.handOvers.carers", "carers", there, "most", state.most())));
        state.closedAt()
                .ifPresent(at -> says.add(
                        getTranslation("childcare.handOvers.closed", "time", words.time(at, slot, getLocale()))));
        var line = String.join(" · ", says);
        return state.hasTooFewCarers() ? new Note(Note.Tone.WARNING, "alert", line) : new Paragraph(line);
    }

    private String odd(Line line) {
        var child = SafeText.isolate(line.child());
        var out = Objects.requireNonNull(line.out());
        var time = words.time(out.at(), slot, getLocale());
        if (out.note() == HandOverNote.MUST_NOT) {
            return getTranslation(
                    "childcare.handOvers.mustNot",
                    "child",
                    child,
                    "name",
                    SafeText.isolate(out.name().orElse("")),
                    "time",
                    time);
        }
        if (out.note() == HandOverNote.NOT_LISTED) {
            return getTranslation(
                    "childcare.handOvers.notListed",
                    "child",
                    child,
                    "name",
                    SafeText.isolate(out.name().orElse("")),
                    "time",
                    time);
        }
        return getTranslation("childcare.handOvers.second", "child", child, "time", time);
    }

    private Table table(HandOverLog date) {
        var table = new Table(
                getTranslation("childcare.handOvers.title"),
                Stream.of("child", "room", "in", "out", "how")
                        .map(column -> getTranslation("childcare.handOvers.column." + column))
                        .toList());
        date.lines()
                .forEach(line -> table.add(new NativeTableRow(
                        Table.rowHead(new Bdi(line.child())),
                        Table.cell(new Bdi(line.room().sign())),
                        Table.cell(came(line.in())),
                        Table.cell(went(line.out())),
                        Table.cell(how(line.out())))));
        return table;
    }

    private Span came(HandOverLog.@Nullable Moment in) {
        return in == null ? new Span("–") : moment(words.time(in.at(), slot, getLocale()), in.phone());
    }

    private Span went(@Nullable Fetched out) {
        return out == null
                ? new Span(new StateWord(StateWord.Look.PERSON, getTranslation("childcare.handOvers.isIn")))
                : moment(words.time(out.at(), slot, getLocale()), out.phone());
    }

    private static Span moment(String time, String phone) {
        var device = new Span(new Bdi(phone));
        device.addClassName("cell-more");
        return new Span(new Span(time), device);
    }

    private Span how(@Nullable Fetched out) {
        if (out == null) {
            return new Span();
        }
        var cell = new Span(new Span(getTranslation("childcare.handOvers.how." + out.how())));
        Stream.concat(out.name().stream(), out.reason().stream()).forEach(text -> {
            var more = new Span(new Bdi(text));
            more.addClassName("cell-more");
            cell.add(more);
        });
        return cell;
    }
}
