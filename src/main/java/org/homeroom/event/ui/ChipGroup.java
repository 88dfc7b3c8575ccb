package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.stream.Stream;

/** Chips that belong together, under the question that they answer. */
class ChipGroup extends Composite<FieldSet> {

    ChipGroup(String question, Stream<Chip> chips) {
        var row = new Div();
        chips.forEach(row::add);
        row.addClassName("chips");
        getContent().setLegendText(question);
        getContent().addClassName("filter-group");
        getContent().add(row);
    }
}
