package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.page.InLanguage;
import org.homeroom.page.SamePage;

/** What of the document is wanted, and how; nothing of it is printed. */
class PaperChoices extends Composite<Div> {

    private final String path;
    private final PaperQuery query;
    private final List<PaperPart> allowed;

    PaperChoices(String path, PaperQuery query, List<PaperPart> allowed) {
        this.path = path;
        this.query = query;
        this.allowed = allowed;
        getContent().addClassNames("paper-choices", "no-print");
    }

    void parts() {
        var wanted = query.wanted(allowed);
        var group = group("door.paper.parts");
        allowed.forEach(part -> group.add(chip(
                getTranslation("door.paper.part." + part.lowerName()),
                wanted.contains(part),
                query.toggled(part, allowed))));
    }

    void languages(Languages languages, Locale chosen) {
        var group = group("door.paper.languages");
        languages
                .shipped()
                .forEach(language -> group.add(InLanguage.mark(
                        chip(languages.ownName(language), language.equals(chosen), query.in(language)), language)));
    }

    void dates(List<String> dates, int chosen) {
        if (dates.size() > 1) {
            var group = group("door.paper.dates");
            for (int date = 1; date <= dates.size(); date++) {
                group.add(chip(dates.get(date - 1), date == chosen, query.on(date)));
            }
        }
    }

    /** Only the labels are cut to one of the two; all else fits on both. */
    void papers(boolean letter) {
        if (query.wanted(allowed).contains(PaperPart.TAGS)) {
            group("door.paper.size")
                    .add(
                            chip(getTranslation("door.paper.a4"), !letter, query.onLetter(false)),
                            chip(getTranslation("door.paper.letter"), letter, query.onLetter(true)));
        }
    }

    private Div group(String label) {
        var words = new Paragraph(getTranslation(label));
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words.getText());
        getContent().add(words, chips);
        return chips;
    }

    private Component chip(String words, boolean chosen, PaperQuery then) {
        var chip = new NativeButton(words, click -> SamePage.show(path, then.parameters()));
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button").setAttribute("aria-pressed", String.valueOf(chosen));
        return chip;
    }
}
