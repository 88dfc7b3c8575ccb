package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeroom.page.Bdi;
import org.homeroom.page.InLanguage;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;

/**
 * A label for each who has a place, three by eight on a sheet. They measure what the labels usual with A4 do (63.5 by
 * 33.9 mm), and all of them are on a sheet of Letter as well.
 */
final class NameTags {

    static final int ON_A_SHEET = 24;

    /** Longer names are set smaller. */
    private static final int SHORT_NAME = 14;

    private static final int LONG_NAME = 28;

    private final Paper paper;
    private final boolean letter;

    NameTags(Paper paper, boolean letter) {
        this.paper = paper;
        this.letter = letter;
    }

    private record Tag(PartyPerson person, Locale language) {}

    List<Component> sheets() {
        var tags = paper.evening().lines().stream()
                .map(line -> line.entry())
                .filter(entry -> entry.state().holdsPlaces())
                .flatMap(entry -> tags(entry).stream())
                .toList();
        int sheets = Math.max(1, (tags.size() + ON_A_SHEET - 1) / ON_A_SHEET);
        return IntStream.range(0, sheets)
                .mapToObj(number -> sheet(
                        tags.subList(number * ON_A_SHEET, Math.min(tags.size(), (number + 1) * ON_A_SHEET)),
                        number + 1,
                        sheets))
                .toList();
    }

    private static List<Tag> tags(DoorEntry entry) {
        var tags = new ArrayList<Tag>();
        for (var person : entry.people()) {
            tags.add(
                    switch (person) {
                        case PartyPerson.Adult adult -> new Tag(adult, adult.language());
                        case PartyPerson.Child child -> new Tag(child, entry.language());
                    });
        }
        return tags;
    }

    private Component sheet(List<Tag> tags, int number, int sheets) {
        var labels = new Div();
        labels.addClassName("labels");
        tags.forEach(tag -> labels.add(label(tag)));
        var which = paper.say("door.sheet.number", "number", number, "sheets", sheets);
        var head = new Div(
                new Span(String.join(" · ", paper.say("door.paper.part.tags"), paper.when(), paper.asOf(), which)));
        head.addClassName("labels-head");
        var sheet = paper.sheet("label-sheet", letter ? "label-sheet-letter" : "label-sheet-a4");
        sheet.add(Paper.framed(new Div(head, labels), paper.say("door.paper.part.tags") + " · " + which));
        return sheet;
    }

    private Component label(Tag tag) {
        var name = InLanguage.mark(new Div(new Bdi(tag.person().name())), tag.language());
        name.addClassName("label-name");
        int length = tag.person().name().length();
        if (length > SHORT_NAME) {
            name.addClassName(length > LONG_NAME ? "label-name-longest" : "label-name-long");
        }
        var language = InLanguage.mark(new Div(paper.words().ownName(tag.language())), tag.language());
        language.addClassName("label-language");
        var title = paper.evening().door().texts().read(tag.language());
        var event = InLanguage.mark(new Div(title.title()), title.language());
        event.addClassName("label-event");
        var label = new Div(name, language, event);
        label.addClassName("label");
        return label;
    }
}
