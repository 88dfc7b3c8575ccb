package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.page.AskDialog;

/** What was filled in on a form since it was opened. */
final class Typing {

    private final Component form;
    private final List<Object> opened;

    /** @param form as it is opened */
    Typing(Component form) {
        this.form = form;
        opened = values();
    }

    /** Goes on to something else, and asks first where anything would be lost. */
    void leave(Runnable onward) {
        if (values().equals(opened)) {
            onward.run();
            return;
        }
        new AskDialog(
                        form.getTranslation("event.staff.unsaved.title"),
                        form.getTranslation("event.staff.unsaved.words"),
                        form.getTranslation("event.staff.unsaved.stay"),
                        form.getTranslation("event.staff.unsaved.leave"),
                        onward)
                .open();
    }

    private List<Object> values() {
        return within(form)
                .filter(HasValue.class::isInstance)
                .map(field -> frozen(((HasValue<?, ?>) field).getValue()))
                .toList();
    }

    /** Some fields hand out the very collection they go on to change. */
    private static Object frozen(Object value) {
        return value instanceof Collection<?> several ? List.copyOf(several) : Arrays.asList(value);
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Typing::within));
    }
}
