package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Badge;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;

/** The families of a slot, one in a row; a row opens to show all there is to know and to do. */
class RosterTable extends Composite<Div> {

    private static final List<String> COLUMNS = List.of("family", "who", "language", "needs", "state");

    private final RosterWords words;
    private final Function<RegistrationDetails, RegistrationCard> card;
    private final Table table;
    private final Map<RegistrationId, ActionButton> openers = new HashMap<>();

    RosterTable(
            List<RegistrationDetails> families,
            RosterWords words,
            Function<RegistrationDetails, RegistrationCard> card) {
        this.words = words;
        this.card = card;
        table = new Table(
                getTranslation("registration.staff.families.title"),
                COLUMNS.stream()
                        .map(column -> getTranslation("registration.staff.column." + column))
                        .toList());
        families.forEach(family -> table.add(row(family)));
        getContent().add(table);
    }

    /** After a change to it: the focus goes back to where the family stands. */
    boolean focus(RegistrationId id) {
        var opener = openers.get(id);
        if (opener != null) {
            opener.focus();
        }
        return opener != null;
    }

    private NativeTableRow row(RegistrationDetails family) {
        var row = new NativeTableRow();
        row.add(
                Table.rowHead(opener(family, row)),
                Table.cell(new Span(words.party(family, getLocale()))),
                Table.cell(new Span(words.language(family.language().toLanguageTag(), getLocale()))),
                Table.cell(needs(family)),
                Table.cell(state(family)));
        if (family.isCancelled()) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private ActionButton opener(RegistrationDetails family, NativeTableRow row) {
        var detail = new NativeTableRow();
        var opener = new ActionButton("chevron", words.name(family), () -> {});
        opener.quiet().inOwnDirection().expanded(false);
        opener.getContent().addClickListener(click -> {
            if (detail.getParent().isPresent()) {
                detail.removeFromParent();
                opener.expanded(false);
            } else {
                var cell = new NativeTableCell();
                cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size()));
                cell.add(card.apply(family));
                detail.removeAll();
                detail.add(cell);
                table.addAfter(row, detail);
                opener.expanded(true);
            }
        });
        openers.put(family.id(), opener);
        return opener;
    }

    private Span needs(RegistrationDetails family) {
        var needs = new Span();
        needs.addClassName("family-needs");
        family.wishes()
                .interpreters()
                .forEach(wanted -> needs.add(new Badge(
                        wanted.signed() ? "hands" : "speech", words.language(wanted.language(), getLocale()))));
        family.children().stream()
                .filter(child -> child.childcare().isPresent())
                .forEach(child -> needs.add(new Badge("child", child.name())));
        if (family.children().stream().anyMatch(SlotNeeds::needsAttention)) {
            needs.add(new Badge("alert", getTranslation("registration.staff.allergy")));
        }
        family.wishes().accessNeeds().stream()
                .sorted()
                .forEach(need -> needs.add(new Badge("heart", getTranslation(NeedsList.key(need)))));
        return needs;
    }

    private StateWord state(RegistrationDetails family) {
        return switch (family.state()) {
            case CONFIRMED -> new StateWord(StateWord.Look.PERSON, getTranslation("registration.staff.state.coming"));
            case OFFERED -> new StateWord(StateWord.Look.OUTDATED, getTranslation("registration.staff.state.offered"));
            case WAITLISTED ->
                new StateWord(
                        StateWord.Look.MACHINE,
                        getTranslation(
                                "registration.staff.state.waiting",
                                "position",
                                family.waitingPosition().orElse(0)));
            case CANCELLED ->
                new StateWord(StateWord.Look.CANCELLED, getTranslation("registration.staff.state.cancelled"));
        };
    }
}
