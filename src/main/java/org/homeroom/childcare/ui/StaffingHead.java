package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;

/** Which time of which event it is, where to go from here, and what cannot wait. */
class StaffingHead extends Composite<Div> {

    private final CareWords words;
    private final HandOverAlarms alarms;

    StaffingHead(CareWords words, HandOverAlarms alarms) {
        this.words = words;
        this.alarms = alarms;
    }

    void show(CaredSlot cared) {
        var alarm = alarms.at(cared.slot());
        alarm.refresh();
        var id = cared.slot().id();
        var text = cared.event().texts().read(getLocale());
        var links = new Div(
                new InnerLink("staff/slots/" + id, getTranslation("childcare.toFamilies")).look("button"),
                new InnerLink(
                                RoomListView.address(id),
                                new Icon("print"),
                                new Span(getTranslation("childcare.toLists")))
                        .look("button"),
                new InnerLink(HandOverView.address(id), getTranslation("childcare.toHandOvers")).look("button"));
        links.addClassName("buttons");
        var row = new Div(
                new Div(
                        InLanguage.mark(new H1(text.title()), text.language()),
                        new Paragraph(words.whenAndWhere(cared.slot(), getLocale()))),
                links);
        row.addClassName("page-head");
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new InnerLink(
                                        ChildcareView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("childcare.toAll")))
                                .look("back-link")),
                        row,
                        alarm);
    }
}
