package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.PickUpOutcome;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.language.SafeText;
import org.homeroom.page.Answer;
import org.homeroom.page.Icon;
import org.homeroom.page.Note;
import org.homeroom.registration.RegistrationDetails;

/** Who may and who must not fetch the children of a family, to be read and to be changed. */
class StaffPickUpPanel extends Composite<NativeDetails> {

    private final RegistrationDetails family;
    private final StaffPickUp pickUp;
    private final PickUpPeople may;
    private final PickUpPeople mustNot;

    StaffPickUpPanel(RegistrationDetails family, StaffPickUp pickUp) {
        this.family = family;
        this.pickUp = pickUp;
        may = new PickUpPeople(PickUpKind.MAY, name -> add(PickUpKind.MAY, name), this::remove);
        mustNot = new PickUpPeople(PickUpKind.MUST_NOT, name -> add(PickUpKind.MUST_NOT, name), this::remove);
        var hidden = new Note(Note.Tone.SMALL, "people", getTranslation("childcare.fetch.staffWhy"));
        getContent().addClassName("more-filters");
        getContent().setSummary(new Span(getTranslation("childcare.fetch.title")), new Icon("chevron"));
        getContent().setContent(new Div(may, mustNot, hidden));
        getContent().setOpen(!refresh().mustNot().isEmpty()); // to be seen without being looked for
    }

    private boolean add(PickUpKind kind, String name) {
        var outcome = pickUp.add(family.id(), kind, name);
        var answer = answer(kind);
        switch (outcome) {
            case DONE -> answer.done(getTranslation(PickUpPeople.key(kind, "done"), "name", SafeText.isolate(name)));
            case TOO_MANY -> answer.refused(getTranslation("childcare.fetch.tooMany"));
            case ASK_SCHOOL, OVER -> answer.refused(getTranslation("childcare.fetch.over"));
        }
        refresh();
        return outcome == PickUpOutcome.DONE;
    }

    private void remove(PickUpPerson person) {
        pickUp.remove(family.id(), person.id());
        answer(person.kind()).done(getTranslation("childcare.fetch.removed", "name", SafeText.isolate(person.name())));
        refresh();
    }

    private Answer answer(PickUpKind kind) {
        may.answer().clear();
        mustNot.answer().clear();
        return (kind == PickUpKind.MAY ? may : mustNot).answer();
    }

    private StaffPickUp.Named refresh() {
        var named = pickUp.named(family);
        may.show(named.may(), named.unsure(), true);
        may.showUnsure(named.adults());
        mustNot.show(named.mustNot(), true);
        return named;
    }
}
