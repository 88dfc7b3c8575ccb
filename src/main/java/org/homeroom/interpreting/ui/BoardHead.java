package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.interpreting.Board;
import org.homeroom.page.InnerLink;

/** Which week it is, how much is left to do in it, and where to go from here. */
class BoardHead extends Composite<Div> {

    BoardHead(Board board, String firstDay, boolean readsReport) {
        var open = new Paragraph(getTranslation("interpreting.board.open", "count", board.open()));
        open.getElement().setAttribute("role", "status");
        var head = new Div(
                new Div(
                        new H1(getTranslation("interpreting.board.title")),
                        new Paragraph(getTranslation("interpreting.board.week", "day", firstDay)),
                        open),
                links(readsReport));
        head.addClassName("page-head");
        getContent().addClassName("event-head");
        getContent().add(head, weeks(board));
    }

    private Div links(boolean readsReport) {
        var links = new Div(
                new InnerLink(InterpretersView.ADDRESS, getTranslation("interpreting.people.title")).look("button"),
                new InnerLink(HeadsetsView.ADDRESS, getTranslation("interpreting.headsets.title")).look("button"));
        if (readsReport) {
            links.add(new InnerLink(ReportView.ADDRESS, getTranslation("interpreting.board.report")).look("button"));
        }
        links.addClassName("buttons");
        return links;
    }

    private Nav weeks(Board board) {
        var weeks = new Nav(
                new InnerLink(BoardView.address(board.previousWeek()), getTranslation("interpreting.board.previous"))
                        .look("chip"),
                new InnerLink(BoardView.ADDRESS, getTranslation("interpreting.board.thisWeek")).look("chip"),
                new InnerLink(BoardView.address(board.nextWeek()), getTranslation("interpreting.board.next"))
                        .look("chip"));
        weeks.setAriaLabel(getTranslation("interpreting.board.weeks"));
        weeks.addClassName("chips");
        return weeks;
    }
}
