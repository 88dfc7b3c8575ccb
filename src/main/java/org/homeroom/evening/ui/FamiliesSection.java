package org.homeroom.evening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.homeroom.evening.EveningReport;
import org.homeroom.language.SafeText;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/** Who did not come, who came in part and who came unexpected, each with the way to its registration. */
class FamiliesSection extends Composite<Div> {

    private final EveningReport report;
    private final EveningWords words;

    FamiliesSection(EveningReport report, EveningWords words) {
        this.report = report;
        this.words = words;
        getContent().addClassName("evening-families");
        add("evening.absent.title", report.absent(), this::family);
        add("evening.part.title", report.inPart(), part -> {
            var missing = new Paragraph(getTranslation("evening.part.missing", "names", names(part.missing())));
            missing.addClassName("quiet");
            return new ListItem(link(part.family()), missing);
        });
        add("evening.walkedIn.title", report.unexpected(), this::family);
    }

    private <T> void add(String title, List<T> families, Function<T, ListItem> item) {
        if (families.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evening-list");
        families.forEach(family -> list.add(item.apply(family)));
        var part = new Div(new H2(getTranslation(title)), list);
        part.addClassName("evening-part");
        getContent().add(part);
    }

    private ListItem family(RegistrationDetails family) {
        return new ListItem(link(family));
    }

    private Component link(RegistrationDetails family) {
        return new InnerLink("staff/slots/" + report.slot().id() + "?q=" + family.shortCode(), names(family.people()));
    }

    private String names(List<PartyPerson> people) {
        return words.list(
                people.stream().map(PartyPerson::name).map(SafeText::isolate).toList(), getLocale());
    }
}
