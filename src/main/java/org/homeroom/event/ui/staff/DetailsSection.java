package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.homeroom.event.EventDetails;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.jspecify.annotations.Nullable;

/** What an event is, to be changed and saved by itself. */
class DetailsSection extends Composite<Section> {

    private final DetailsForm form = new DetailsForm();
    private final Answer answer = new Answer();
    private final boolean writes;
    private @Nullable EventDetails saved;

    DetailsSection(boolean writes, Consumer<EventDetails> save) {
        this.writes = writes;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("event.staff.details")), form, answer);
        if (writes) {
            var buttons = new Div(new ActionButton(
                    getTranslation("event.staff.details.save"),
                    () -> form.read().ifPresent(details -> {
                        saved = details;
                        save.accept(details);
                        answer.done(getTranslation("event.staff.details.saved"));
                    })));
            buttons.addClassName("buttons");
            getContent().add(buttons);
        } else {
            form.readOnly();
        }
    }

    void show(EventDetails details) {
        saved = details;
        form.show(details);
    }

    boolean isUnsaved() {
        return writes && saved != null && form.differsFrom(saved);
    }
}
