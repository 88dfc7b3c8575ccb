package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;

/** Where a page's own content goes; the skip link leads here. */
class MainPart extends Composite<Main> {

    static final String ID = "main";

    MainPart() {
        getContent().setId(ID);
        getContent().getElement().setAttribute("tabindex", "-1");
    }

    void show(HasElement content) {
        getElement().appendChild(content.getElement());
    }

    void clear() {
        getElement().removeAllChildren();
    }
}
