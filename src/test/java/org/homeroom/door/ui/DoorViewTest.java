package org.homeroom.door.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoorViewTest extends DoorScreens {

    @Test
    void goesStraightToTheOnlyDoor() {
        visit("door");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("door/" + slot);
        assertThat(words()).contains("Homework without tears", "School library", "expected");
    }

    @Test
    void letsOneChooseAmongSeveralDoors() {
        var other = doorway.slot(year.workshop("Making tamales"), Duration.ofMinutes(10), 5);
        doorway.volunteerAt(slot, other);
        speak(Locale.ENGLISH);
        visit("door");

        assertThat(words())
                .contains("Which door are you at?", "Making tamales", "Homework without tears")
                .contains("Work without a network on this phone");
    }

    @Test
    void saysWhenNoDoorIsOpen() {
        doorway.volunteerAt();
        speak(Locale.ENGLISH);
        visit("door");
        assertThat(words()).contains("No door is open for you now").doesNotContain("Work without a network");

        visit("door/" + slot);
        assertThat(words()).contains("This door is closed").doesNotContain("Homework without tears");
        visit("door/not-an-id");
        assertThat(words()).contains("This door is closed");
    }
}
