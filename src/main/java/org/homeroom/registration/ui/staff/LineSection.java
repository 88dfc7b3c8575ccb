package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.page.Table;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;

/** Who waits for a place at a slot, in which order, and what staff can do about it. */
class LineSection extends Composite<Section> {

    private static final List<String> COLUMNS = List.of("number", "family", "needs", "reach", "since", "do");

    /** What staff can do with those who wait. */
    interface Actions {

        void reorder(List<RegistrationId> line, String reason);

        void offer(RegistrationId family);

        void remove(RegistrationId family, String reason);

        void accept(RegistrationId family);
    }

    private final RosterWords words;
    private final Actions actions;

    LineSection(RosterWords words, Actions actions) {
        this.words = words;
        this.actions = actions;
        getContent().addClassName("form-section");
    }

    /** @param offered those to whom a place is offered just now */
    void show(List<RegistrationDetails> line, List<RegistrationDetails> offered, SlotSummary slot) {
        getContent().removeAll();
        setVisible(!line.isEmpty() || !offered.isEmpty());
        var how = new Paragraph(getTranslation("registration.staff.line.how"));
        how.addClassName("quiet");
        getContent().add(new H2(getTranslation("registration.staff.line.title")), how);
        if (!offered.isEmpty()) {
            getContent().add(new OffersTable(offered, slot, words, actions));
        }
        if (!line.isEmpty()) {
            getContent().add(table(line, slot));
        }
    }

    private Table table(List<RegistrationDetails> line, SlotSummary slot) {
        var table = new Table(
                getTranslation("registration.staff.line.title"),
                COLUMNS.stream()
                        .map(column -> getTranslation("registration.staff.line." + column))
                        .toList());
        for (int i = 0; i < line.size(); i++) {
            table.add(row(line, i, slot));
        }
        return table;
    }

    private NativeTableRow row(List<RegistrationDetails> line, int place, SlotSummary slot) {
        var family = line.get(place);
        var name = new Span(words.name(family));
        name.getElement().setAttribute("dir", "auto");
        var since = family.waitsSince().orElse(family.createdAt());
        var row = new NativeTableRow();
        row.add(
                Table.cell(new Span(words.formats().number(place + 1L, getLocale()))),
                Table.rowHead(name),
                Table.cell(new Span(words.needs(family, getLocale()))),
                Table.cell(new Span(words.reach(family, getLocale()))),
                Table.cell(new Span(words.formats().shortDateAndTime(since, getLocale(), slot.zone()))),
                Table.cell(buttons(line, place)));
        return row;
    }

    private Div buttons(List<RegistrationDetails> line, int place) {
        var family = line.get(place);
        var name = words.name(family);
        var offer = new ActionButton(getTranslation("registration.staff.line.offer"), () -> actions.offer(family.id()))
                .named(getTranslation("registration.staff.line.offerTo", "name", name));
        var move = new ActionButton(getTranslation("registration.staff.line.move"), () -> askWhere(line, place))
                .named(getTranslation("registration.staff.line.moveWho", "name", name));
        move.setVisible(line.size() > 1);
        var remove = new ActionButton(getTranslation("registration.staff.line.remove"), () -> askWhy(family))
                .named(getTranslation("registration.staff.line.removeWho", "name", name))
                .quiet();
        var buttons = new Div(step(line, place, -1, "up"), step(line, place, 1, "down"), move, offer, remove);
        buttons.addClassName("buttons");
        return buttons;
    }

    /** One place up or down; the reason is asked for all the same. */
    private ActionButton step(List<RegistrationDetails> line, int place, int by, String way) {
        var key = "registration.staff.line." + way;
        int to = place + by;
        var button = new ActionButton(
                        "chevron",
                        "",
                        () -> new LinePlaceDialog(
                                        words.name(line.get(place)),
                                        line.size(),
                                        to + 1,
                                        (wanted, reason) -> reorder(line, place, wanted - 1, reason))
                                .open())
                .quiet()
                .named(getTranslation(key, "name", words.name(line.get(place))));
        button.getContent().addClassName("move-" + way);
        button.getContent().setEnabled(to >= 0 && to < line.size());
        return button;
    }

    private void askWhere(List<RegistrationDetails> line, int place) {
        new LinePlaceDialog(
                        words.name(line.get(place)),
                        line.size(),
                        1,
                        (wanted, reason) -> reorder(line, place, wanted - 1, reason))
                .open();
    }

    private void reorder(List<RegistrationDetails> line, int from, int to, String reason) {
        var ids = new ArrayList<>(line.stream().map(RegistrationDetails::id).toList());
        if (from < to) {
            Collections.rotate(ids.subList(from, to + 1), -1);
        } else {
            Collections.rotate(ids.subList(to, from + 1), 1);
        }
        actions.reorder(ids, reason);
    }

    private void askWhy(RegistrationDetails family) {
        new AskDialog(
                        getTranslation("registration.staff.line.remove.title", "name", words.name(family)),
                        getTranslation("registration.staff.cancel.words"),
                        new AskDialog.Reason(
                                getTranslation("registration.staff.reason"),
                                getTranslation("registration.staff.reasonWhy"),
                                getTranslation("registration.staff.reasonMissing")),
                        getTranslation("registration.staff.cancel.no"),
                        getTranslation("registration.staff.line.remove"),
                        reason -> actions.remove(family.id(), reason))
                .open();
    }
}
