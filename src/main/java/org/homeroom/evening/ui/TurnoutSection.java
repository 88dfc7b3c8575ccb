package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.homeroom.evening.EveningReport;
import org.homeroom.page.Facts;

/** How many came, of how many. */
class TurnoutSection extends Composite<Section> {

    TurnoutSection(EveningReport report, EveningWords words) {
        var turnout = report.turnout();
        var facts = new Facts()
                .with("people", getTranslation("evening.came.people", "count", turnout.people()))
                .with(
                        "check",
                        getTranslation(
                                "evening.came.expected",
                                "count",
                                turnout.came(),
                                "expected",
                                words.number(turnout.expected(), getLocale())))
                .with("heart", getTranslation("evening.came.whole", "count", turnout.whole()));
        if (!report.inPart().isEmpty()) {
            facts.with(
                    "child",
                    getTranslation("evening.came.part", "count", report.inPart().size()));
        }
        if (!report.absent().isEmpty()) {
            facts.with(
                    "close",
                    getTranslation(
                            "evening.came.absent", "count", report.absent().size()));
        }
        if (turnout.walkedIn() > 0) {
            facts.with("plus", getTranslation("evening.came.walkedIn", "count", turnout.walkedIn()));
        }
        getContent().addClassName("evening-part");
        getContent().add(new H2(getTranslation("evening.came.title")), facts);
    }
}
