package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Locale;
import org.homeroom.event.EventSummary;
import org.homeroom.event.TextReading;
import org.homeroom.language.Messages;
import org.homeroom.page.Drawing;
import org.homeroom.page.InLanguage;

/** What a family that reads this language would see of an event that is not shown to families yet. */
class TextPreview extends Composite<Section> {

    TextPreview(EventSummary event, Locale reader, Messages messages) {
        var text = event.texts().read(reader);
        var kind = InLanguage.mark(
                new Paragraph(messages.get(reader, event.details().kind().messageKey())), reader);
        kind.addClassName("event-card-kind");
        var title = InLanguage.mark(new H4(text.title()), text.language());
        title.addClassName("event-card-title");
        var summary = InLanguage.mark(new Paragraph(text.summary()), text.language());
        summary.addClassName("lead");
        var words = new Div(kind, title, summary);
        words.addClassName("event-hero-text");
        var topic = event.details().topics().stream().sorted().findFirst().orElseThrow();
        var hero = new Div(new Drawing(topic.drawing(), 160, 120, "event-hero-drawing"), words);
        hero.addClassName("event-hero");
        getContent().addClassNames("panel", "text-preview");
        getContent().add(new H3(getTranslation("event.staff.preview.title")), hero, description(text));
    }

    void focus() {
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
    }

    private static Div description(TextReading text) {
        var paragraphs = Arrays.stream(text.description().split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(Paragraph::new)
                .toArray(Component[]::new);
        var description = InLanguage.mark(new Div(paragraphs), text.language());
        description.addClassName("prose");
        return description;
    }
}
