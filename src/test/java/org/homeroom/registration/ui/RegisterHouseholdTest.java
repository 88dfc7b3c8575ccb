package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.slots;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.tick;
import static org.homeroom.registration.ui.Screen.type;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;

/** What a family wants when there may not be room for all of it. */
class RegisterHouseholdTest extends FamilyScreens {

    @Test
    void asksWhereThereIsLittleRoomForMoreThanOne() {
        open("?slot=" + year.slot(event, 4));
        assertThat(asked()).isFalse();
        press("Add another adult");

        assertThat(asked()).isTrue();
        assertThat(text()).contains("4 places are left.", "Only all of us together");
    }

    @Test
    void doesNotAskWhereThereIsRoomForAll() {
        open("?slot=" + year.slot(event, 40));
        press("Add another adult");

        assertThat(asked()).isFalse();
    }

    @Test
    void asksAndSaysSoWhereOthersWaitAlready() {
        var slot = year.slot(event, 40);
        jdbc.sql("update time_slot set waiting = 1").update();
        open("?slot=" + slot);
        who();
        press("Add another adult");
        type("Name", "Sam");
        assertThat(asked()).isTrue();
        assertThat(text())
                .contains("Other families are waiting for this time already.")
                .doesNotContain("40 places");
        press("Next");
        press("Next");

        assertThat(text()).contains("You may have to wait, too.", "Only all of us together", "Send");
    }

    @Test
    void asksAsSoonAsATimeWithLittleRoomIsPicked() {
        year.slot(event, year.plan(year.inDays(3), 40, Map.of()));
        year.slot(event, year.plan(year.inDays(4), 2, Map.of()));
        open("");
        press("Add another adult");
        LocatorJ._setValue(slots().getFirst(), true);
        assertThat(asked()).isFalse();
        LocatorJ._setValue(slots().get(1), true);

        assertThat(asked()).isTrue();
        assertThat(text()).contains("2 places are left.");
    }

    @Test
    void letsTheFamilySayWhoComesFirst() {
        family(3);
        tick("As many of us as fit", true);
        assertThat(order()).containsExactly("Rosa Alvarez", "Adult 2", "Child 1");
        type("Name", "Sam");
        type("First name", "Liya");
        assertThat(order()).containsExactly("Rosa Alvarez", "Sam", "Liya");
        move("Up: Liya");

        assertThat(order()).containsExactly("Rosa Alvarez", "Liya", "Sam");
        assertThat(text()).contains("Liya is now number 2.");
        assertThat(button("Up: Liya").isEnabled()).isFalse();
        assertThat(button("Down: Rosa Alvarez").isEnabled()).isFalse();
    }

    @Test
    void keepsTheWishOnTheDeviceAndSaysItBeforeItIsSent() {
        family(3);
        type("Name", "Sam");
        type("First name", "Liya");
        age(4);
        tick("As many of us as fit", true);
        move("Up: Liya");
        var draft = keeps();
        visit("");
        visit(ADDRESS + "?step=1");
        kept(draft);
        assertThat(order()).containsExactly("Rosa Alvarez", "Liya", "Sam");
        press("Next");
        press("Next");

        assertThat(text()).contains("As many of us as fit, in this order: Rosa Alvarez, Liya, and Sam");
    }

    @Test
    void saysThatAFamilyThatStaysTogetherWillWaitWhole() {
        family(2);
        type("Name", "Sam");
        type("First name", "Liya");
        age(4);
        press("Next");

        assertThat(text()).contains("Only 2 places are left, and you are more.");
        press("Next");
        assertThat(text()).contains("Only all of us together", "Join the waiting list");
    }

    @Test
    void saysWhenSomeComeAndTheOthersWait() {
        family(2);
        type("Name", "Sam");
        type("First name", "Liya");
        age(4);
        tick("As many of us as fit", true);
        press("Next");

        assertThat(text()).contains("2 places are left. As many of you have a place at once, and the others wait.");
        press("Next");
        assertThat(text()).contains("Send").doesNotContain("Join the waiting list");
    }

    @Test
    void everybodyWaitsWhereNothingIsLeft() {
        var slot = year.slot(event, 1);
        registrations.register(Requests.to(slot).build());
        open("?slot=" + slot);
        who();
        press("Add another adult");
        type("Name", "Sam");
        tick("As many of us as fit", true);
        assertThat(text()).contains("All places are taken for now.");
        press("Next");
        press("Next");
        press("Join the waiting list");

        assertThat(text()).contains("You are on the waiting list");
    }

    /** It is pressed on a slow line, when a name that was typed before arrives. */
    @Test
    void keepsItsButtonsWhileNamesArrive() {
        family(3);
        tick("As many of us as fit", true);
        var before = _find(PersonPlace.class);
        type("Name", "Sam");

        assertThat(_find(PersonPlace.class)).containsExactlyElementsOf(before);
    }

    private void family(int places) {
        open("?slot=" + year.slot(event, places));
        who();
        press("Add another adult");
        press("Add a child");
    }

    private static boolean asked() {
        return !_find(HouseholdSection.class).isEmpty();
    }

    private static List<String> order() {
        return _find(PersonPlace.class).stream()
                .map(place -> text(place.getContent().getChildren().findFirst().orElseThrow()))
                .toList();
    }

    private static void move(String name) {
        _click(button(name));
    }

    private static NativeButton button(String name) {
        return _find(NativeButton.class).stream()
                .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}
