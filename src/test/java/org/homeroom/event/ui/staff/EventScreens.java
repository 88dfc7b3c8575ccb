package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventId;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of one event as an administrator finds them, at a school with a library. */
abstract class EventScreens extends ViewTest {

    @Autowired
    SchoolYear year;

    @Autowired
    EventAdministration events;

    @BeforeEach
    void signIn() {
        year.library();
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
    }

    void addSlot(LocalDate day, LocalTime from, LocalTime to) {
        press("Add a time");
        fill(day, from, to);
        press("Add");
    }

    void fill(LocalDate day, LocalTime from, LocalTime to) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day")), day);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("From")), from);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Until")), to);
    }

    EventSummary find(EventId id) {
        return events.find(id).orElseThrow();
    }

    static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static void press(String words) {
        _click(_find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button: " + words))
                .getContent());
    }

    static String said() {
        return String.join("\n", texts(Answer.class));
    }

    static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream().map(EventScreens::text).toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
