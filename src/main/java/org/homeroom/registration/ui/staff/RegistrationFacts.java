package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.family.NewChild;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.school.PublicCode;

/** All there is to know of one registration, for staff to read. */
class RegistrationFacts extends Composite<DescriptionList> {

    private final RegistrationDetails family;
    private final RosterWords words;

    RegistrationFacts(RegistrationDetails family, RosterWords words) {
        this.family = family;
        this.words = words;
        getContent().addClassName("answers");
        describe();
    }

    private void describe() {
        family.people().forEach(person -> answer(label(person), name(person)));
        answer("registration.staff.about", family.about().orElse(""));
        family.household()
                .contact()
                .byEmail()
                .ifPresent(email -> answer(getTranslation("registration.staff.email"), link("mailto:" + email, email)));
        family.household()
                .contact()
                .byPhone()
                .ifPresent(phone -> answer(
                        getTranslation("registration.staff.phone"),
                        link("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        family.wishes()
                .interpreters()
                .forEach(wanted -> answer(
                        getTranslation("registration.staff.interpreter"),
                        lines(words.language(wanted.language(), getLocale()), wanted.note())));
        var needs = family.wishes().accessNeeds().stream()
                .sorted()
                .map(need -> getTranslation(NeedsList.key(need)))
                .toList();
        answer(
                "registration.staff.accessNeeds",
                words.list(needs, getLocale()),
                family.wishes().accessNote());
        answer("registration.staff.question", family.wishes().question());
        answer(getTranslation("registration.staff.code"), code());
        answer(
                "registration.staff.origin",
                getTranslation(
                        "registration.staff.origin." + family.origin().name().toLowerCase(Locale.ROOT)));
    }

    private String label(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> getTranslation("registration.staff.adult");
            case PartyPerson.Child child ->
                child.age() == NewChild.AGE_UNKNOWN
                        ? getTranslation("registration.staff.childOfSomeAge")
                        : getTranslation("registration.staff.childAged", "age", child.age());
        };
    }

    private Component name(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult ->
                lines(adult.name(), words.language(adult.language().toLanguageTag(), getLocale()));
            case PartyPerson.Child child -> lines(child.name(), care(child).toArray(String[]::new));
        };
    }

    private List<String> care(PartyPerson.Child child) {
        var care = new ArrayList<String>();
        child.childcare()
                .ifPresent(band -> care.add(
                        getTranslation("registration.staff.inChildcare", "ages", words.ages(band, getLocale()))));
        if (child.waitsForCare()) {
            care.add(getTranslation("registration.staff.waitsForCare"));
        }
        child.wantedCare().ifPresent(wanted -> {
            if (!wanted.allergies().isBlank()) {
                care.add(getTranslation("registration.staff.allergies", "what", wanted.allergies()));
            }
            if (!wanted.needs().isBlank()) {
                care.add(getTranslation("registration.staff.careNeeds", "what", wanted.needs()));
            }
        });
        return care;
    }

    private void answer(String key, String... texts) {
        var shown = Stream.of(texts).filter(text -> !text.isBlank()).toArray(String[]::new);
        if (shown.length > 0) {
            answer(getTranslation(key), lines("", shown));
        }
    }

    private void answer(String label, Component content) {
        var term = new DescriptionList.Term(label);
        var description = new DescriptionList.Description(content);
        var pair = new Div(term, description);
        pair.addClassName("answer");
        getContent().getElement().appendChild(pair.getElement());
    }

    private Span code() {
        var code = new Span(PublicCode.grouped(family.shortCode()));
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }

    private static Span lines(String first, String... more) {
        var lines = new Span();
        if (!first.isEmpty()) {
            lines.add(line(first, ""));
        }
        for (var text : more) {
            if (!text.isBlank()) {
                lines.add(line(text, first.isEmpty() ? "" : "cell-more"));
            }
        }
        return lines;
    }

    private static Span line(String text, String className) {
        var line = new Span(text);
        line.getElement().setAttribute("dir", "auto");
        if (!className.isEmpty()) {
            line.addClassName(className);
        }
        return line;
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }
}
