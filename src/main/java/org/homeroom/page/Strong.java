package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** The native {@code strong}, for what counts most in a line. */
@Tag("strong")
public final class Strong extends Component implements HasText {

    public Strong(String words) {
        setText(words);
    }
}
