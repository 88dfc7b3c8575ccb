package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The place near the top of a page where it says what the reader has to know. */
class Notices extends Composite<Div> {

    Notices() {
        getContent().addClassName("form-section");
        show(List.of());
    }

    void show(List<? extends Component> notices) {
        getContent().removeAll();
        notices.forEach(getContent()::add);
        setVisible(!notices.isEmpty());
    }

    /** Brings the reader to it. */
    <N extends Component & Focusable<?>> void say(N notice) {
        show(List.of(notice));
        notice.focus();
    }

    boolean shows(Component notice) {
        return getContent().getChildren().anyMatch(notice::equals);
    }

    void remove(Component notice) {
        if (shows(notice)) {
            getContent().remove(notice);
            setVisible(getContent().getChildren().findAny().isPresent());
        }
    }
}
