package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;

/** The school's events, one in a row. */
class EventsTable extends Composite<Div> {

    private final StaffWords words;
    private final Instant now;

    EventsTable(List<EventSummary> events, StaffWords words, Instant now) {
        this.words = words;
        this.now = now;
        var table = new Table(
                getTranslation("event.staff.events.title"),
                Stream.of("event", "state", "next", "places", "languages")
                        .map(column -> getTranslation("event.staff.column." + column))
                        .toList());
        events.forEach(event -> table.add(row(event)));
        getContent().add(table);
    }

    private NativeTableRow row(EventSummary event) {
        var standing = EventStanding.of(event, now);
        var next = next(event);
        var row = new NativeTableRow(
                title(event),
                Table.cell(new StateWord(standing.look(), getTranslation(standing.messageKey()))),
                next.map(this::time).orElseGet(() -> Table.cell(new Span(getTranslation("event.staff.noTime")))),
                Table.cell(next.<Component>map(FilledPlaces::new).orElseGet(Span::new)),
                languages(event));
        if (standing == EventStanding.PAST) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Component title(EventSummary event) {
        var text = event.texts().read(getLocale());
        var link = new InnerLink(
                EventEditorView.address(event.id()), InLanguage.mark(new Span(text.title()), text.language()));
        return Table.rowHead(
                link,
                Table.more(getTranslation(
                        "event.staff.kindAndTimes",
                        "kind",
                        getTranslation(event.details().kind().messageKey()),
                        "count",
                        event.slots().size())));
    }

    private NativeTableCell time(SlotSummary slot) {
        var cell = Table.cell(
                new InnerLink(SlotsSection.address(slot), words.shortWhen(slot, getLocale())),
                Table.more(words.place(slot, getLocale())));
        cell.addClassName("nowrap");
        return cell;
    }

    private NativeTableCell languages(EventSummary event) {
        var offered = event.school().languages();
        var missing = event.texts().missing(offered);
        if (missing.isEmpty()) {
            return Table.cell(new Span(getTranslation("event.staff.languages.all", "count", offered.size())));
        }
        return Table.cell(
                new Span(getTranslation(
                        "event.staff.languages.some", "count", offered.size() - missing.size(), "all", offered.size())),
                Table.more(getTranslation(
                        "event.staff.languages.missing", "languages", words.locales(missing, getLocale()))));
    }

    private Optional<SlotSummary> next(EventSummary event) {
        return event.slots().stream()
                .filter(slot -> !slot.isPast(now) && !slot.isCancelled())
                .findFirst();
    }
}
