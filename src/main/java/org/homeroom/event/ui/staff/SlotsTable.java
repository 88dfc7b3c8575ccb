package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;
import org.jspecify.annotations.Nullable;

/** The times of an event, one in a row. */
class SlotsTable extends Composite<Div> {

    private final StaffWords words;
    private final Instant now;

    /** What can be done with a slot that is still ahead. */
    record Actions(Consumer<SlotSummary> edit, Consumer<SlotSummary> cancel) {}

    /** @param actions null for those who only read */
    SlotsTable(List<SlotSummary> slots, StaffWords words, Instant now, @Nullable Actions actions) {
        this.words = words;
        this.now = now;
        var table = new Table(
                getTranslation("event.staff.slots"),
                Stream.of("time", "places", "help", "state", "actions")
                        .map(column -> getTranslation("event.staff.column." + column))
                        .toList());
        slots.forEach(slot -> table.add(row(slot, actions)));
        getContent().add(table);
    }

    private NativeTableRow row(SlotSummary slot, @Nullable Actions actions) {
        var row = new NativeTableRow(
                Table.rowHead(
                        new InnerLink(SlotsSection.address(slot), words.when(slot, getLocale())),
                        Table.more(slot.metBy().map(Host::name).orElse("")),
                        Table.more(words.place(slot, getLocale()))),
                Table.cell(new FilledPlaces(slot)),
                Table.cell(help(slot)),
                Table.cell(state(slot)),
                Table.cell(actions == null || !isAhead(slot) ? new Span() : buttons(slot, actions)));
        if (!isAhead(slot)) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Component[] help(SlotSummary slot) {
        return Stream.of(
                        languages("event.staff.slot.isSpoken", slot.details().spoken()),
                        languages(
                                "event.staff.slot.isInterpreted", slot.details().interpreters()),
                        childcare(slot))
                .filter(line -> !line.isEmpty())
                .map(Table::more)
                .toArray(Component[]::new);
    }

    private String languages(String key, Set<String> codes) {
        return codes.isEmpty() ? "" : getTranslation(key, "languages", words.languages(codes, getLocale()));
    }

    private String childcare(SlotSummary slot) {
        var rooms = slot.childcareRooms().stream()
                .filter(room -> room.places() > 0 || room.taken() > 0)
                .map(room -> getTranslation(
                        "event.staff.slot.careTaken",
                        "ages",
                        getTranslation("event.staff.ages", "youngest", room.fromAge(), "oldest", room.toAge()),
                        "taken",
                        room.taken(),
                        "places",
                        room.places()))
                .toList();
        return words.formats().list(rooms, getLocale());
    }

    private StateWord state(SlotSummary slot) {
        if (slot.isCancelled()) {
            return new StateWord(StateWord.Look.CANCELLED, getTranslation("event.staff.slot.cancelled"));
        }
        if (slot.isPast(now)) {
            return new StateWord(StateWord.Look.PAST, getTranslation("event.staff.slot.past"));
        }
        return slot.isOpen(now)
                ? new StateWord(StateWord.Look.PUBLISHED, getTranslation("event.staff.slot.open"))
                : new StateWord(StateWord.Look.DRAFT, getTranslation("event.staff.slot.closed"));
    }

    private Div buttons(SlotSummary slot, Actions actions) {
        var when = words.when(slot, getLocale());
        var buttons = new Div(
                new ActionButton(
                                getTranslation("event.staff.slot.change"),
                                () -> actions.edit().accept(slot))
                        .named(getTranslation("event.staff.slot.changeOf", "when", when)),
                new ActionButton(
                                getTranslation("event.staff.slot.cancel"),
                                () -> actions.cancel().accept(slot))
                        .danger()
                        .named(getTranslation("event.staff.slot.cancelOf", "when", when)));
        buttons.addClassName("buttons");
        return buttons;
    }

    private boolean isAhead(SlotSummary slot) {
        return !slot.isCancelled() && !slot.isPast(now);
    }
}
