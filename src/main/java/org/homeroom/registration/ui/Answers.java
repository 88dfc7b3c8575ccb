package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.homeroom.page.InnerLink;

/** Everything the family said, to look over, each with a way to change it. */
class Answers extends Composite<DescriptionList> {

    Answers() {
        getContent().addClassName("answers");
    }

    Answers with(String question, String change, Component... answer) {
        var link = new InnerLink(change, getTranslation("registration.check.change"));
        link.getElement().setAttribute("aria-label", getTranslation("registration.check.changeWhat", "what", question));
        var edit = new DescriptionList.Description(link);
        edit.addClassName("answer-edit");
        var row = new Div(new DescriptionList.Term(question), new DescriptionList.Description(answer), edit);
        row.addClassName("answer");
        getContent().getElement().appendChild(row.getElement());
        return this;
    }
}
