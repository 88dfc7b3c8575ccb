package org.homeroom.attendance.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A choice in a plain HTML form; no value stands for any. */
@Tag("select")
final class PlainSelect extends HtmlContainer {

    private final String chosen;

    PlainSelect(String any, String chosen) {
        this.chosen = chosen;
        offer("", any);
    }

    PlainSelect offer(String value, String words) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        if (value.equals(chosen)) {
            option.setAttribute("selected", true);
        }
        getElement().appendChild(option);
        return this;
    }
}
