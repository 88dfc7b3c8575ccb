package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Bdi;
import org.homeroom.page.LineBreak;
import org.homeroom.page.Strong;
import org.homeroom.registration.AccessNeed;

/** The third step: is this right? */
class CheckStep extends Composite<Div> {

    private final RegistrationDraft draft;
    private final FormTools tools;
    private final RegisterAddress address;
    private final Answers answers = new Answers();

    CheckStep(EventSummary event, SlotSummary slot, RegistrationDraft draft, FormTools tools, RegisterAddress address) {
        this.draft = draft;
        this.tools = tools;
        this.address = address;
        whenAndWhere(event, slot);
        who(slot);
        household(slot);
        contact();
        help(slot);
        getContent().add(answers);
    }

    private void whenAndWhere(EventSummary event, SlotSummary slot) {
        answers.with(
                getTranslation("registration.check.when"),
                address.with(null).at(RegisterAddress.WHO).path(),
                new Strong(event.texts().read(getLocale()).title()),
                new LineBreak(),
                new Span(tools.slots().when(slot, getLocale())),
                new LineBreak(),
                new Span(tools.slots().place(slot, getLocale())));
    }

    private void who(SlotSummary slot) {
        List<Component> people = new ArrayList<>();
        draft.adults.forEach(adult ->
                people.add(person(Typed.line(adult.name), tools.languages().nameToRead(adult.language, getLocale()))));
        draft.children.forEach(
                child -> people.add(person(new PeopleWords(this).child(child), getTranslation(with(child, slot)))));
        answers.with(
                getTranslation("registration.step.who"),
                address.at(RegisterAddress.WHO).path(),
                people.toArray(Component[]::new));
        draft.children.stream().filter(child -> child.isCaredFor(slot)).forEach(this::care);
    }

    private String with(RegistrationDraft.Child child, SlotSummary slot) {
        if (!child.isCaredFor(slot)) {
            return "registration.person.withYou";
        }
        if (!child.waitsForCare(slot)) {
            return "registration.person.inCare";
        }
        return draft.waitForBoth ? "registration.person.waitsForBoth" : "registration.person.waitsForCare";
    }

    private Component person(String name, String more) {
        var quiet = new Span(more);
        quiet.addClassName("quiet");
        return new Paragraph(new Bdi(name), new LineBreak(), quiet);
    }

    private void care(RegistrationDraft.Child child) {
        var told = Stream.of(child.allergies, child.needs)
                .map(Typed::text)
                .filter(SafeText::isVisible)
                .toList();
        answer(
                getTranslation("registration.check.care", "name", ChildrenSection.nameOf(child, "")),
                told.isEmpty() ? List.of(getTranslation("registration.check.nothing")) : told);
    }

    private void household(SlotSummary slot) {
        if (HouseholdSection.matters(slot, draft.people())) {
            var names = new ComingOrder(draft)
                    .people().stream()
                            .map(person -> new PeopleWords(this).inOrder(person, draft))
                            .toList();
            answers.with(
                    getTranslation("registration.form.household"),
                    address.at(RegisterAddress.WHO).path(),
                    new Span(
                            draft.asMany
                                    ? getTranslation(
                                            "registration.check.asMany",
                                            "names",
                                            tools.formats().list(names, getLocale()))
                                    : getTranslation("registration.form.household.together")));
        }
    }

    private void contact() {
        answers.with(
                getTranslation("registration.check.contact"),
                address.at(RegisterAddress.WHO).path(),
                new Bdi(
                        draft.way == RegistrationDraft.ContactWay.PHONE
                                ? Typed.phone(draft.contact)
                                : Typed.line(draft.contact)));
    }

    private void help(SlotSummary slot) {
        var interpreters = Stream.concat(
                        Stream.concat(draft.spoken.stream(), draft.signed.stream())
                                .map(code -> tools.languages().name(code, getLocale())),
                        Stream.of(draft.interpreterNote)
                                .map(Typed::text)
                                .filter(note -> !draft.spoken.isEmpty() || !draft.signed.isEmpty()))
                .toList();
        answer(getTranslation("registration.form.interpreter"), interpreters);
        answer(
                getTranslation("registration.form.access"),
                Stream.concat(
                                draft.accessNeeds.stream()
                                        .sorted()
                                        .map((AccessNeed need) -> getTranslation(Keys.of(need))),
                                Stream.of(Typed.text(draft.accessNote)))
                        .toList());
        answer(getTranslation("registration.form.question"), List.of(Typed.text(draft.question)));
    }

    private void answer(String question, List<String> lines) {
        var seen = lines.stream().filter(SafeText::isVisible).toList();
        answers.with(
                question,
                address.at(RegisterAddress.HELP).path(),
                (seen.isEmpty() ? List.of(getTranslation("registration.check.none")) : seen)
                        .stream().map(line -> new Paragraph(new Bdi(line))).toArray(Component[]::new));
    }
}
