package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Still;

/** How much was found; told aloud too, when it changes. */
class ResultLine extends Composite<Div> {

    private static final String EVERYTHING = "";

    ResultLine() {
        getContent().addClassName("result-line");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(int count, boolean narrowed) {
        var found = new H2(
                narrowed
                        ? getTranslation("event.catalogue.found", "count", count)
                        : getTranslation("event.catalogue.coming", "count", count));
        if (narrowed && count > 0) {
            Still.show(
                    getContent(),
                    found,
                    clear(getTranslation("event.catalogue.clear")).quiet());
        } else {
            Still.show(getContent(), found);
        }
    }

    static ButtonLink clear(String words) {
        return new ButtonLink(EVERYTHING, words);
    }
}
