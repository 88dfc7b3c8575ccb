package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.homeroom.attendance.AttendanceCounts;

/** How much the file would hold. */
final class AttendanceNumbers extends Composite<Div> {

    private final UnorderedList facts = new UnorderedList();

    AttendanceNumbers(AttendanceCounts counts) {
        facts.addClassName("facts");
        getContent().add(facts);
        getContent().getElement().setAttribute("role", "status");
        if (counts.people() == 0) {
            add(getTranslation("attendance.count.nobody"));
        } else {
            add(getTranslation(
                    "attendance.count.registrations", "count", counts.registrations(), "people", counts.people()));
            add(getTranslation("attendance.count.expected", "count", counts.expected()));
            add(getTranslation("attendance.count.arrived", "count", counts.arrived()));
        }
    }

    private void add(String words) {
        var fact = new ListItem(words);
        fact.addClassName("fact");
        facts.add(fact);
    }
}
