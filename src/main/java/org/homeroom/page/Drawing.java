package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;

/** One of our own drawings, there to be warm and to be recognised; it tells nothing that words do not. */
public final class Drawing extends Composite<Image> {

    /** @param name its file under {@code drawings/}, without the ending */
    public Drawing(String name, int width, int height) {
        getContent().setSrc("drawings/" + name + ".svg");
        getContent().setAlt("");
        getContent()
                .getElement()
                .setAttribute("width", String.valueOf(width))
                .setAttribute("height", String.valueOf(height));
    }

    public Drawing(String name, int width, int height, String className) {
        this(name, width, height);
        getContent().addClassName(className);
    }
}
