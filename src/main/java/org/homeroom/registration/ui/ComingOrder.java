package org.homeroom.registration.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Who of a draft comes first when there is not room for everybody: an adult always, then as the family says. */
final class ComingOrder {

    /**
     * Someone who comes.
     *
     * @param number among the adults and then the children of the draft, from 0
     * @param typed the name as far as it is known
     */
    record Person(String id, int number, boolean isAdult, String typed) {}

    private final RegistrationDraft draft;

    ComingOrder(RegistrationDraft draft) {
        this.draft = draft;
    }

    List<Person> people() {
        var people = new ArrayList<Person>();
        draft.adults.forEach(adult -> people.add(new Person(adult.id, people.size(), true, adult.name)));
        draft.children.forEach(child -> people.add(new Person(child.id, people.size(), false, child.name)));
        people.sort(Comparator.comparing(person -> place(person.id())));
        int adult = firstAdult(people);
        if (adult > 0) {
            people.addFirst(people.remove(adult));
        }
        return people;
    }

    boolean canMove(Person person, int by) {
        var moved = moved(person, by);
        return !moved.isEmpty() && firstAdult(moved) == 0;
    }

    /** Changes the places of this one and the one before or after it; where that cannot be, nothing. */
    void move(Person person, int by) {
        if (canMove(person, by)) {
            draft.order =
                    new ArrayList<>(moved(person, by).stream().map(Person::id).toList());
        }
    }

    private List<Person> moved(Person person, int by) {
        var people = people();
        int from = people.indexOf(person);
        int to = from + by;
        if (from < 0 || to < 0 || to >= people.size()) {
            return List.of();
        }
        Collections.swap(people, from, to);
        return people;
    }

    private int place(String id) {
        int place = draft.order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static int firstAdult(List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).isAdult()) {
                return i;
            }
        }
        return -1;
    }
}
