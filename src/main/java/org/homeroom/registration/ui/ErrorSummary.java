package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Everything that has to be put right, each a way to its field. */
class ErrorSummary extends Composite<Div> implements Focusable<Div> {

    ErrorSummary(List<Problem> problems, String page, DraftFields fields) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(link(problem, page, fields))));
        getContent().addClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().add(new H2(getTranslation("registration.problem.title", "count", problems.size())), list);
    }

    private Anchor link(Problem problem, String page, DraftFields fields) {
        var link = new Anchor(
                page + "#" + problem.field(),
                getTranslation(problem.key(), problem.arguments().toArray()));
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> fields.focus(problem.field()))
                .preventDefault();
        return link;
    }
}
