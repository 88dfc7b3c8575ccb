package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of plain facts, each with its icon: when, where, in which languages. */
public final class Facts extends Composite<UnorderedList> {

    public Facts() {
        getContent().addClassName("facts");
    }

    public Facts with(String icon, String words) {
        return with(icon, new Text(words));
    }

    public Facts with(String icon, Component... words) {
        var fact = new ListItem(new Icon(icon), new Span(words));
        fact.addClassName("fact");
        getContent().add(fact);
        return this;
    }
}
