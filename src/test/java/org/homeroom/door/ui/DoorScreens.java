package org.homeroom.door.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

/** The screens of a volunteer at an open door: what is done on them, and what they say. */
abstract class DoorScreens extends ViewTest {

    @Autowired
    SchoolYear year;

    @Autowired
    Doorway doorway;

    @Autowired
    Door door;

    EventId event;
    SlotId slot;

    @BeforeEach
    void openADoor() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
    }

    void enter(String typed) {
        var field = _get(Input.class, spec -> spec.withId("find"));
        if (!typed.isEmpty()) {
            field.setValue(typed);
        }
        _fireDomEvent(
                field,
                "keydown",
                new ObjectMapper().createObjectNode().put("event.key === 'Enter' && !event.isComposing", true));
    }

    void tap(String label) {
        _fireDomEvent(buttons(label).getFirst(), "click");
    }

    static List<NativeButton> buttons(String label) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().contains(label)
                        || label.equals(button.getElement().getAttribute("aria-label")))
                .toList();
    }

    String count(String what) {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.matches("\\d+" + what))
                .findFirst()
                .orElse("")
                .replace(what, "");
    }

    void assertAnswer(String words, String className) {
        assertThat(answer()).contains(words);
        assertThat(_get(Section.class).getClassNames()).contains(className);
    }

    static String answer() {
        return _get(Section.class).getElement().getTextRecursively();
    }

    static String words() {
        return _get(Div.class, spec -> spec.withClasses("site")).getElement().getTextRecursively();
    }
}
