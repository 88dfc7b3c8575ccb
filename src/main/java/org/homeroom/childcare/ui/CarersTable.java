package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Badge;
import org.homeroom.page.Bdi;
import org.homeroom.page.Table;
import org.jspecify.annotations.Nullable;

/** One row for each carer. */
class CarersTable extends Composite<Table> {

    private final Table table;

    /** What administrators can do. */
    interface Actions {

        void change(CarerSummary carer);

        void retire(CarerSummary carer);

        void bringBack(CarerSummary carer);
    }

    /** @param actions null for those who only read */
    CarersTable(List<CarerSummary> people, @Nullable Actions actions) {
        table = new Table(
                getTranslation("childcare.carers.title"),
                Stream.of("name", "phone", "clearance", "actions")
                        .filter(column -> actions != null || !column.equals("actions"))
                        .map(column -> getTranslation("childcare.carer." + column))
                        .toList());
        people.forEach(carer -> table.add(row(carer, actions)));
    }

    @Override
    protected Table initContent() {
        return table;
    }

    private NativeTableRow row(CarerSummary carer, @Nullable Actions actions) {
        var row = new NativeTableRow(
                Table.rowHead(name(carer)), cell(carer.phone(), "ltr"), cell(carer.clearance(), "auto"));
        if (actions != null) {
            row.add(Table.cell(buttons(carer, actions)));
        }
        if (carer.retired()) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    /** Quite empty where nothing is known, so that a phone leaves its heading out. */
    private static NativeTableCell cell(String words, String direction) {
        if (words.isEmpty()) {
            return Table.cell();
        }
        var text = new Bdi(words);
        text.getElement().setAttribute("dir", direction);
        return Table.cell(text);
    }

    private Component name(CarerSummary carer) {
        var name = new Span(new Bdi(carer.name()));
        if (carer.retired()) {
            name.add(new Span(" "), new Badge(Badge.Tone.PLAIN, getTranslation("childcare.carer.isRetired")));
        }
        return name;
    }

    private Div buttons(CarerSummary carer, Actions actions) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (carer.retired()) {
            buttons.add(button("childcare.carer.bringBack", carer, () -> actions.bringBack(carer)));
        } else {
            buttons.add(
                    button("childcare.change", carer, () -> actions.change(carer)),
                    button("childcare.carer.retire", carer, () -> actions.retire(carer)));
        }
        return buttons;
    }

    private ActionButton button(String key, CarerSummary carer, Runnable action) {
        return new ActionButton(getTranslation(key), action).named(getTranslation(key + "Of", "name", carer.name()));
    }
}
