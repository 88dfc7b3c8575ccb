package org.homeroom.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComingOrderTest {

    private final RegistrationDraft draft = RegistrationDraft.begin(Locale.ENGLISH);
    private final ComingOrder order = new ComingOrder(draft);

    ComingOrderTest() {
        draft.adults.getFirst().name = "Amina";
        draft.addAdult("ar").name = "Yusuf";
        draft.addChild().name = "Omar";
    }

    @Test
    void isThatOfTheFormAtFirst() {
        assertThat(names()).containsExactly("Amina", "Yusuf", "Omar");
        assertThat(order.people()).extracting(ComingOrder.Person::number).containsExactly(0, 1, 2);
    }

    @Test
    void isAsTheFamilySays() {
        order.move(person("Omar"), -1);
        assertThat(names()).containsExactly("Amina", "Omar", "Yusuf");
        assertThat(order.people()).extracting(ComingOrder.Person::number).containsExactly(0, 2, 1);
    }

    @Test
    void alwaysBeginsWithAnAdult() {
        order.move(person("Omar"), -1);

        assertThat(order.canMove(person("Omar"), -1)).isFalse();
        assertThat(order.canMove(person("Amina"), 1)).isFalse();
        order.move(person("Omar"), -1);
        assertThat(names()).containsExactly("Amina", "Omar", "Yusuf");
    }

    @Test
    void beginsWithAnAdultWhenTheFirstOneGoesAway() {
        order.move(person("Omar"), -1);
        draft.adults.removeFirst();

        assertThat(names()).containsExactly("Yusuf", "Omar");
    }

    @Test
    void putsWhoIsAddedLaterAtItsEnd() {
        order.move(person("Yusuf"), -1);
        draft.addChild().name = "Layla";

        assertThat(names()).containsExactly("Yusuf", "Amina", "Omar", "Layla");
    }

    @Test
    void takesFromTheDeviceOnlyWhatMakesSense() {
        draft.order = List.of("3", "nobody", "3", "1");

        assertThat(names()).containsExactly("Amina", "Omar", "Yusuf");
        assertThat(order.canMove(person("Yusuf"), 1)).isFalse();
    }

    private List<String> names() {
        return order.people().stream().map(ComingOrder.Person::typed).toList();
    }

    private ComingOrder.Person person(String name) {
        return order.people().stream()
                .filter(person -> person.typed().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
