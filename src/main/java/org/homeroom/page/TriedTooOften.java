package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** Instead of a page that one has the link to, for whoever has tried too many that were none. */
public final class TriedTooOften extends Composite<Div> {

    public TriedTooOften() {
        getContent()
                .add(new Empty(
                        "feelings",
                        new H1(getTranslation("registration.lookUp.title")),
                        getTranslation("registration.lookUp.words")));
    }
}
