package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The people of a draft in the order in which they come, which buttons change. A person's buttons stay what they are
 * while others come and go or get another name: on a slow line somebody may be pressing one when the answer arrives.
 */
class PeopleOrder extends Composite<Div> {

    private final RegistrationDraft draft;
    private final ComingOrder order;
    private final Runnable onChange;
    private final OrderedList list = new OrderedList();
    private final Map<String, PersonPlace> places = new HashMap<>();
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
        var people = order.people();
        var ids = people.stream().map(ComingOrder.Person::id).toList();
        places.entrySet().removeIf(place -> !ids.contains(place.getKey()) && gone(place.getValue()));
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var place = places.computeIfAbsent(person.id(), id -> new PersonPlace(by -> move(id, by)));
            if (i >= list.getComponentCount() || list.getComponentAt(i) != place) {
                list.addComponentAtIndex(i, place);
            }
            place.show(nameOf(person), order.canMove(person, PersonPlace.UP), order.canMove(person, PersonPlace.DOWN));
        }
    }

    /** The focus stays with the one who moved. */
    private void move(String id, int by) {
        order.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresent(person -> {
                    order.move(person, by);
                    onChange.run();
                    said.setText(getTranslation(
                            "registration.form.household.moved",
                            "name",
                            nameOf(person),
                            "number",
                            order.people().indexOf(person) + 1));
                    Objects.requireNonNull(places.get(id)).focus(by);
                });
    }

    private String nameOf(ComingOrder.Person person) {
        return new PeopleWords(this).inOrder(person, draft);
    }

    private static boolean gone(PersonPlace place) {
        place.removeFromParent();
        return true;
    }
}
