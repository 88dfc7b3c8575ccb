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

/** A native table in a frame that scrolls by itself when it is wider than the window. */
public final class Table extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    public Table(String name, List<String> columns) {
        getContent().addClassName("table-frame");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        getContent().add(table);
        table.addClassName("table");
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
    }

    public void add(NativeTableRow row) {
        table.getBody().add(row);
    }

    public void addAfter(NativeTableRow row, NativeTableRow next) {
        table.getBody()
                .getElement()
                .insertChild(table.getBody().getElement().indexOfChild(row.getElement()) + 1, next.getElement());
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
}
