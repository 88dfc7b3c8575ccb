package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** The native {@code bdi}: a name or code whose direction must not turn what stands around it. */
@Tag("bdi")
public final class Bdi extends Component implements HasText {

    public Bdi(String words) {
        setText(words);
    }
}
