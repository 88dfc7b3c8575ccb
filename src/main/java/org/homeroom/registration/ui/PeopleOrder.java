package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Bdi;

/** The people of a draft in the order in which they come, which buttons change. */
class PeopleOrder extends Composite<Div> {

    private static final int UP = -1;
    private static final int DOWN = 1;

    private final RegistrationDraft draft;
    private final ComingOrder order;
    private final Runnable onChange;
    private final OrderedList list = new OrderedList();
    private final Paragraph said = new Paragraph();

    PeopleOrder(RegistrationDraft draft, Runnable onChange) {
        this.draft = draft;
        this.order = new ComingOrder(draft);
        this.onChange = onChange;
        var question = new Paragraph(getTranslation("registration.form.household.order"));
        question.addClassName("person-name");
        var why = new Paragraph(getTranslation("registration.form.household.order.why"));
        why.addClassName("why");
        list.addClassName("people-order");
        list.getElement().setAttribute("aria-label", getTranslation("registration.form.household.order"));
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("choice-extra");
        getContent().add(question, why, list, said);
    }

    void refresh() {
        list.removeAll();
        order.people().forEach(person -> list.add(item(person)));
    }

    private ListItem item(ComingOrder.Person person) {
        var name = new Span();
        name.addClassName("people-order-name");
        name.add(new Bdi(nameOf(person)));
        var item = new ListItem(name, button(person, UP, "up"), button(person, DOWN, "down"));
        item.addClassName("people-order-item");
        return item;
    }

    private ActionButton button(ComingOrder.Person person, int by, String way) {
        var key = "registration.form.household." + way;
        var button = new ActionButton("chevron", getTranslation(key), () -> move(person, by))
                .quiet()
                .named(getTranslation(key + "Who", "name", nameOf(person)));
        button.getContent().addClassName("move-" + way);
        button.getContent().setEnabled(order.canMove(person, by));
        return button;
    }

    /** The focus stays with the one who moved, on a button that can go on if there is one. */
    private void move(ComingOrder.Person person, int by) {
        order.move(person, by);
        onChange.run();
        int place = order.people().indexOf(person);
        said.setText(getTranslation("registration.form.household.moved", "name", nameOf(person), "number", place + 1));
        boolean goesOn = order.canMove(person, by);
        list.getComponentAt(place)
                .getChildren()
                .filter(ActionButton.class::isInstance)
                .map(ActionButton.class::cast)
                .skip((goesOn ? by : -by) == UP ? 0 : 1)
                .findFirst()
                .ifPresent(ActionButton::focus);
    }

    private String nameOf(ComingOrder.Person person) {
        return new PeopleWords(this).inOrder(person, draft);
    }
}
