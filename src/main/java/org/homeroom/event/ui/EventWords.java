package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Grades;
import org.homeroom.event.TextReading;
import org.homeroom.page.Facts;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Note;

/** What is told of an event, in the language it is told in, and honestly so. */
class EventWords extends Composite<Div> {

    static final String DESCRIPTION = "event-description";

    EventWords(EventSummary event, TextReading text, List<Note> notes) {
        var prose = new Section(new H2(getTranslation("event.about")), description(text));
        prose.addClassName("prose");
        var presenter = event.details().presenter();
        if (!presenter.isBlank()) {
            prose.add(new H2(getTranslation("event.presenter")), presenter(presenter));
        }
        prose.add(new H2(getTranslation("event.goodToKnow")), goodToKnow(event));
        notes.forEach(getContent()::add);
        getContent().add(prose);
    }

    private static Div description(TextReading text) {
        var paragraphs = Arrays.stream(text.description().split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(Paragraph::new)
                .toArray(Component[]::new);
        var description = InLanguage.mark(new Div(paragraphs), text.language());
        description.addClassName("prose");
        description.setId(DESCRIPTION);
        return description;
    }

    private static Div presenter(String name) {
        var initial = new Span(name.substring(0, name.offsetByCodePoints(0, 1)));
        initial.addClassName("presenter-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph(name);
        words.getElement().setAttribute("dir", "auto");
        var presenter = new Div(initial, words);
        presenter.addClassName("presenter");
        return presenter;
    }

    private Facts goodToKnow(EventSummary event) {
        return new Facts().with("people", grades(event.details().grades()));
    }

    private String grades(Grades grades) {
        if (grades.isEveryone()) {
            return getTranslation("event.grades.everyone");
        }
        return grades.from() == grades.to()
                ? getTranslation("event.grades.one", "grade", grades.from())
                : getTranslation("event.grades.range", "from", grades.from(), "to", grades.to());
    }
}
