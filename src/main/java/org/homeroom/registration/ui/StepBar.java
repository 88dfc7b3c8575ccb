package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far one has come with registering. */
class StepBar extends Composite<OrderedList> {

    static final List<String> NAMES =
            List.of("registration.step.who", "registration.step.help", "registration.step.check");

    StepBar(int current) {
        getContent().addClassName("steps");
        getContent().getElement().setAttribute("aria-label", getTranslation("registration.steps"));
        for (int step = 1; step <= NAMES.size(); step++) {
            getContent().add(item(step, current));
        }
    }

    private ListItem item(int step, int current) {
        var name = new Span(getTranslation(
                "registration.step.numbered", "number", step, "name", getTranslation(NAMES.get(step - 1))));
        name.addClassName("step-name");
        var item = new ListItem(name);
        item.addClassName("step");
        if (step < current) {
            item.addClassName("step-done");
        } else if (step == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
