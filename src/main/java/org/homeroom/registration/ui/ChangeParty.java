package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.homeroom.page.Form;
import org.homeroom.page.InnerLink;

/** Who of the household comes, who else, and what would help them. */
class ChangeParty extends Composite<Form> {

    private final RegistrationDraft draft;
    private final DraftFields fields = new DraftFields(() -> {});
    private final Notices notices;
    private final Yours yours;
    private final Consumer<RegistrationDraft> onSave;

    ChangeParty(Yours yours, FormTools tools, Notices notices, Consumer<RegistrationDraft> onSave) {
        this.notices = notices;
        this.yours = yours;
        this.onSave = onSave;
        draft = draft(yours);
        var care = new ChildcareSection(draft, fields, yours.slot(), tools.slots(), yours.now());
        var bar = new Div(
                new InnerLink(yours.address(), getTranslation("registration.form.back")).look("button"),
                new GoOnButton(getTranslation("registration.party.save"), this::save));
        bar.addClassNames("action-bar", "action-bar-form");
        getContent().addClassName("form-section");
        getContent().getElement().addEventListener("submit", ignored -> {}).preventDefault();
        getContent()
                .add(
                        new StepHeading(getTranslation("registration.party.title")),
                        new ChosenSlot(yours.event(), yours.slot(), tools.slots()),
                        notices,
                        household(care),
                        new AdultsSection(draft, fields, tools.languages()),
                        new ChildrenSection(draft, fields, care::refresh),
                        care,
                        new InterpreterSection(draft, fields, yours.slot(), tools.languages()),
                        new AccessSection(draft, fields),
                        new QuestionSection(draft, fields, yours.slot().metBy().isPresent()),
                        bar);
    }

    private FieldSet household(ChildcareSection care) {
        var choices = new Div();
        choices.addClassName("choices");
        draft.adults.forEach(adult -> choices.add(choice(adult.name, adult.coming, coming -> adult.coming = coming)));
        draft.children.forEach(child -> choices.add(choice(new PeopleWords(this).child(child), child.coming, coming -> {
            child.coming = coming;
            care.refresh();
        })));
        var household = new FieldSet(choices);
        household.setLegendText(getTranslation("registration.party.household"));
        household.addClassName("form-section");
        return household;
    }

    private static Choice choice(String name, boolean coming, Consumer<Boolean> changed) {
        var tick = Tick.box("coming");
        tick.setValue(coming);
        tick.addValueChangeListener(change -> changed.accept(change.getValue()));
        return new Choice(tick, name);
    }

    private void save() {
        var problems = new ArrayList<>(DraftCheck.people(draft));
        if (yours.comesWithOthers()) {
            problems.removeIf(problem -> problem.key().equals("registration.problem.adultMissing"));
        }
        problems.addAll(DraftCheck.help(draft));
        fields.show(
                problems,
                problem -> getTranslation(problem.key(), problem.arguments().toArray()));
        if (problems.isEmpty()) {
            onSave.accept(draft);
        } else {
            notices.say(new ErrorSummary(problems, yours.address(), fields));
        }
    }

    /** Those of the other part of the family have a page of their own. */
    private static RegistrationDraft draft(Yours yours) {
        var details = yours.details();
        var draft = new RegistrationDraft();
        var coming = details.people().stream().map(person -> person.id()).toList();
        for (var guardian : details.household().guardians()) {
            if (yours.isOfOtherPart(guardian.id())) {
                continue;
            }
            var adult = draft.addAdult(guardian.language().toLanguageTag());
            adult.known = guardian.id();
            adult.name = guardian.name();
            adult.coming = coming.contains(guardian.id());
        }
        for (var known : details.household().children()) {
            if (yours.isOfOtherPart(known.id())) {
                continue;
            }
            var child = draft.addChild();
            child.known = known.id();
            child.name = known.firstName();
            child.age = known.age();
            child.coming = coming.contains(known.id());
        }
        details.children()
                .forEach(cared -> cared.wantedCare()
                        .ifPresent(care -> draft.children.stream()
                                .filter(child -> cared.id().equals(child.known))
                                .forEach(child -> {
                                    child.care = true;
                                    child.holdsCare = details.state().holdsPlaces() && !cared.waitsForCare();
                                    draft.childcareMayFollow |= cared.waitsForCare();
                                    child.allergies = care.allergies();
                                    child.needs = care.needs();
                                })));
        var wishes = details.wishes();
        wishes.interpreters().forEach(request -> {
            (request.signed() ? draft.signed : draft.spoken).add(request.language());
            draft.interpreterNote = request.note();
        });
        draft.accessNeeds.addAll(wishes.accessNeeds());
        draft.accessNote = wishes.accessNote();
        draft.question = wishes.question();
        return draft;
    }
}
