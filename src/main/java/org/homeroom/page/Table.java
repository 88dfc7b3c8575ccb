package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A native table in a frame that scrolls by itself when it is wider than the window. On a phone each row is a card; each
 * cell says there what its column is, and the roles are spelt out because browsers forget them with the layout.
 */
public final class Table extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    public Table(String name, List<String> columns) {
        this.columns = columns;
        getContent().addClassName("table-frame");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        getContent().add(table);
        table.addClassName("table");
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            role(cell, "columnheader");
            head.add(cell);
        });
        role(head, "row");
        table.getHead().add(head);
    }

    public void add(NativeTableRow row) {
        table.getBody().add(describe(row));
    }

    public void addAfter(NativeTableRow row, NativeTableRow next) {
        table.getBody()
                .getElement()
                .insertChild(
                        table.getBody().getElement().indexOfChild(row.getElement()) + 1,
                        describe(next).getElement());
    }

    public static NativeTableHeaderCell rowHead(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(content);
        return cell;
    }

    public static NativeTableCell cell(Component... content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    /** The quiet second line of a cell. */
    public static Span more(String words) {
        var more = new Span(words);
        more.addClassName("cell-more");
        return more;
    }

    private NativeTableRow describe(NativeTableRow row) {
        role(row, "row");
        var cells = row.getChildren().toList();
        for (var i = 0; i < cells.size(); i++) {
            role(cells.get(i), cells.get(i) instanceof NativeTableHeaderCell ? "rowheader" : "cell");
            if (cells.size() == columns.size()) {
                cells.get(i).getElement().setAttribute("data-label", columns.get(i));
            }
        }
        return row;
    }

    private static void role(Component piece, String role) {
        piece.getElement().setAttribute("role", role);
    }
}
