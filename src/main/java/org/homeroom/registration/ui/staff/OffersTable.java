package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Table;
import org.homeroom.registration.RegistrationDetails;

/** Places that are offered and not yet answered, and for how long still. */
class OffersTable extends Composite<Div> {

    private static final List<String> COLUMNS = List.of("offeredTo", "needs", "reach", "until", "do");

    private final SlotSummary slot;
    private final RosterWords words;
    private final LineSection.Actions actions;

    OffersTable(List<RegistrationDetails> offered, SlotSummary slot, RosterWords words, LineSection.Actions actions) {
        this.slot = slot;
        this.words = words;
        this.actions = actions;
        var table = new Table(
                getTranslation("registration.staff.line.offers"),
                COLUMNS.stream()
                        .map(column -> getTranslation("registration.staff.line." + column))
                        .toList());
        offered.forEach(family -> table.add(row(family)));
        getContent().add(table);
    }

    private NativeTableRow row(RegistrationDetails family) {
        var name = new Span(words.name(family));
        name.getElement().setAttribute("dir", "auto");
        var until = new Span();
        family.offeredUntil().ifPresent(end -> until.add(left(end)));
        var row = new NativeTableRow();
        row.add(
                Table.rowHead(name),
                Table.cell(new Span(words.needs(family, getLocale()))),
                Table.cell(new Span(words.reach(family, getLocale()))),
                Table.cell(until),
                Table.cell(new ActionButton(
                                "check",
                                getTranslation("registration.staff.line.accept"),
                                () -> actions.accept(family.id()))
                        .named(getTranslation("registration.staff.line.acceptFor", "name", words.name(family)))));
        return row;
    }

    private Span left(Instant end) {
        return new Span(
                new Span(words.formats().dayAndTime(end, getLocale(), slot.zone())),
                Table.more(words.timeLeft(end, getLocale())));
    }
}
