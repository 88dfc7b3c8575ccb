package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeroom.door.EveningPaper.Tongue;
import org.homeroom.door.Greetings;
import org.homeroom.interpreting.InterpretersThere.Who;
import org.homeroom.interpreting.Way;
import org.homeroom.page.Bdi;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Strong;

/** A card for each language that comes: how one says welcome in it, and who interprets, where. */
final class GreetingCards {

    static final int ON_A_SHEET = 8;

    private final Paper paper;

    GreetingCards(Paper paper) {
        this.paper = paper;
    }

    List<Component> sheets() {
        var tongues = paper.evening().tongues();
        int sheets = Math.max(1, (tongues.size() + ON_A_SHEET - 1) / ON_A_SHEET);
        return IntStream.range(0, sheets)
                .mapToObj(number -> sheet(
                        tongues.subList(number * ON_A_SHEET, Math.min(tongues.size(), (number + 1) * ON_A_SHEET)),
                        number + 1,
                        sheets))
                .toList();
    }

    private Component sheet(List<Tongue> tongues, int number, int sheets) {
        var cards = new Div();
        cards.addClassName("greeting-cards");
        tongues.forEach(tongue -> cards.add(card(tongue)));
        var sheet = paper.sheet();
        sheet.add(
                paper.headed(
                        paper.say("door.paper.part.greetings"),
                        paper.say("door.sheet.number", "number", number, "sheets", sheets)),
                cards);
        return sheet;
    }

    private Component card(Tongue tongue) {
        var card = new Div();
        card.addClassName("greeting-card");
        var name = paper.words().languageName(tongue.code(), paper.language());
        greeting(tongue).ifPresent(greeting -> {
            var words = InLanguage.mark(new Div(new Bdi(greeting.words())), greeting.language());
            words.addClassName("greeting-words");
            card.add(words);
            if (!greeting.said().isEmpty()) {
                card.add(new Div(new Span(paper.say("door.greeting.say", "words", greeting.said()))));
            }
        });
        card.add(new Div(new Strong(tongue.signed() ? paper.say("door.badge.signed", "language", name) : name)));
        card.add(new Div(new Span(paper.say("door.paper.families", "count", tongue.families()))));
        help(tongue).forEach(help -> card.add(new Div(new Span(help))));
        return card;
    }

    private static Optional<Greetings.Greeting> greeting(Tongue tongue) {
        return tongue.signed() ? Optional.empty() : Greetings.in(tongue.language());
    }

    private List<String> help(Tongue tongue) {
        var help = new ArrayList<String>();
        tongue.who().stream().map(this::who).forEach(help::add);
        if (help.isEmpty()) {
            help.addAll(
                    switch (tongue.help()) {
                        case SPOKEN, IN_PART -> RosterSheets.help(paper, tongue.help());
                        case INTERPRETED -> List.of(paper.say("door.paper.interpreted"));
                        case NONE -> List.of(paper.say("door.paper.notInterpreted"));
                    });
        }
        tongue.headsets().forEach(set -> help.add(paper.say("doorApp.headset", "name", set)));
        return help;
    }

    private String who(Who who) {
        var where = who.way() == Way.IN_PERSON
                ? paper.words().place(paper.evening().door().slot(), paper.language())
                : paper.say("interpreting.way." + who.way().name());
        return paper.say("door.paper.interprets", "name", who.name(), "where", where);
    }
}
