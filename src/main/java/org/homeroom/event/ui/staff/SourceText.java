package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homeroom.event.EventTexts;
import org.homeroom.language.Languages;
import org.homeroom.page.InLanguage;
import org.homeroom.page.StateWord;

/** What a translator reads from: the event's words as they were first written. */
class SourceText extends Composite<Section> {

    SourceText(EventTexts texts, Languages languages) {
        var source = texts.sourceText();
        var head = new Div(
                InLanguage.mark(new H3(languages.ownName(texts.source())), texts.source()),
                new StateWord(StateWord.Look.PERSON, getTranslation(TextStanding.ORIGINAL.messageKey())));
        head.addClassName("panel-head");
        getContent().addClassNames("panel", "panel-quiet", "source-text");
        getContent().add(head);
        add("event.staff.text.title", source.title(), texts);
        add("event.staff.text.summary", source.summary(), texts);
        add("event.staff.text.description", source.description(), texts);
    }

    private void add(String label, String words, EventTexts texts) {
        var heading = new Paragraph(getTranslation(label));
        heading.addClassName("source-label");
        getContent().add(heading, InLanguage.mark(new Paragraph(words), texts.source()));
    }
}
