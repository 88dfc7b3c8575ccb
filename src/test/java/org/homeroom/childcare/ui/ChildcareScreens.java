package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.Note;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A school where childcare is planned, before an administrator's eyes. */
abstract class ChildcareScreens extends ViewTest {

    @Autowired
    SchoolYear year;

    @Autowired
    CaredWorkshop workshop;

    EventId event;
    SlotId slot;

    @BeforeEach
    void planASlotWithTypedPlaces() {
        workshop.signIn(Role.ADMINISTRATOR);
        event = workshop.event();
        slot = year.slot(event, 40, Map.of(AgeBand.TODDLER, 6));
        speak(Locale.ENGLISH);
    }

    /** Only now do screens ask who is signed in. */
    void readAs(Role role) {
        workshop.signIn(role);
        speak(Locale.ENGLISH);
    }

    static void press(String words) {
        _click(_find(ActionButton.class).stream()
                .filter(Component::isVisible)
                .filter(button -> button.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .getContent());
    }

    static List<String> buttons() {
        return _find(ActionButton.class).stream()
                .filter(button -> button.getElement().isVisible())
                .map(ActionButton::words)
                .toList();
    }

    static List<String> notes() {
        return _find(Note.class).stream().map(ChildcareScreens::text).toList();
    }

    static String answer() {
        return text(_get(Answer.class));
    }

    static String text(Component component) {
        return text(component.getElement());
    }

    static String text(Element element) {
        return element.getTextRecursively().replaceAll("[\u2066-\u2069]", "");
    }
}
