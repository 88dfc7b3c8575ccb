package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.homeroom.evening.EveningReport;
import org.homeroom.evening.EveningReport.Voice;
import org.homeroom.evening.EveningReport.Voices;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.Understood;
import org.homeroom.language.SafeText;
import org.homeroom.page.Facts;

/** What families said of it; without a name unless they want it known. */
class VoicesSection extends Composite<Section> {

    private final EveningReport report;
    private final EveningWords words;

    VoicesSection(EveningReport report, EveningWords words) {
        this.report = report;
        this.words = words;
        var voices = report.voices();
        getContent().addClassName("evening-part");
        getContent()
                .add(
                        new H2(getTranslation("evening.voices.title")),
                        new Paragraph(getTranslation(
                                "evening.voices.answered",
                                "count",
                                voices.rated(),
                                "asked",
                                words.number(voices.lettered(), getLocale()))));
        if (voices.rated() > 0) {
            getContent().add(ratings(voices));
        }
        voices.followed().forEach(said -> getContent().add(followed(said)));
        if (!voices.comments().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("evening-voices");
            voices.comments().forEach(voice -> list.add(voice(voice)));
            getContent().add(new H3(getTranslation("evening.voices.comments")), list);
        }
    }

    private Facts ratings(Voices voices) {
        return new Facts()
                .with("heart", count("evening.ask.rating.GOOD", voices.good()))
                .with("clock", count("evening.ask.rating.FAIR", voices.fair()))
                .with("alert", count("evening.ask.rating.POOR", voices.poor()));
    }

    private Div followed(InterpreterFeedback.Said said) {
        var facts = new Facts();
        for (var how : Understood.values()) {
            facts.with(
                    "ear",
                    count(
                            "evening.ask.follow." + how.name(),
                            said.counts().getOrDefault(how, 0L).intValue()));
        }
        return new Div(
                new H3(getTranslation(
                        "evening.voices.followed", "language", words.language(said.language(), getLocale()))),
                facts);
    }

    private String count(String answer, int count) {
        return getTranslation("evening.voices.line", "answer", getTranslation(answer), "count", count);
    }

    private ListItem voice(Voice voice) {
        var text = new Paragraph(voice.text());
        text.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("lang", voice.language().toLanguageTag());
        text.addClassName("thanks-said");
        var item = new ListItem(text);
        voice.named().ifPresent(family -> {
            var name = new Paragraph(
                    SafeText.isolate(family.household().guardians().getFirst().name()));
            name.addClassName("quiet");
            item.add(name);
        });
        return item;
    }
}
