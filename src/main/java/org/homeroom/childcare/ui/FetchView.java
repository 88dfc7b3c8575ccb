package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.PickUpOutcome;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Answer;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.TriedTooOften;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.jspecify.annotations.Nullable;

/** Who may fetch a family's children and who must not, for whoever has the link to its registration. */
@Route("r/:code/fetch")
@AnonymousAllowed
class FetchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FamilyPickUp pickUp;
    private final Registrations registrations;
    private final EventCatalogue catalogue;
    private final CodeLookUps lookUps;
    private final CareWords words;
    private final Paragraph lead = new Paragraph();
    private final Paragraph adults = new Paragraph();
    private final PickUpPeople may;
    private final PickUpPeople mustNot;
    private @Nullable RegistrationCode code;

    FetchView(
            FamilyPickUp pickUp,
            Registrations registrations,
            EventCatalogue catalogue,
            CodeLookUps lookUps,
            CareWords words) {
        this.pickUp = pickUp;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.lookUps = lookUps;
        this.words = words;
        may = new PickUpPeople(PickUpKind.MAY, name -> add(PickUpKind.MAY, name), this::remove);
        mustNot = new PickUpPeople(PickUpKind.MUST_NOT, name -> add(PickUpKind.MUST_NOT, name), null);
        lead.addClassName("lead");
        getContent().addClassNames("page", "page-narrow");
    }

    static String address(RegistrationCode code) {
        return "r/" + code.value() + "/fetch";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        may.answer().clear();
        mustNot.answer().clear();
        code = event.getRouteParameters()
                .get("code")
                .flatMap(RegistrationCode::read)
                .orElse(null);
        switch (lookUps.find(this::find)) {
            case LookUp.Found<Found>(Found(var family, var slot)) -> show(family, slot);
            case LookUp.Unknown<Found> unknown -> event.rerouteToError(NotFoundException.class);
            case LookUp.TooOften<Found> often -> getContent().add(new TriedTooOften());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.fetch.title");
    }

    private record Found(RegistrationDetails family, SlotSummary slot) {}

    /** A family with children. */
    private Optional<Found> find() {
        return Optional.ofNullable(code)
                .flatMap(registrations::find)
                .filter(family -> !family.household().children().isEmpty())
                .flatMap(family -> catalogue.findSlot(family.slot()).map(slot -> new Found(family, slot)));
    }

    private void show(RegistrationDetails family, SlotSummary slot) {
        var children = children(family).stream().map(SafeText::isolate).toList();
        var why = new Paragraph(getTranslation("childcare.fetch.why"));
        why.addClassName("quiet");
        getContent().removeAll();
        getContent()
                .add(
                        new InnerLink(
                                        "r/" + family.code().value(),
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("childcare.fetch.back")))
                                .look("back-link"),
                        new H1(getTranslation("childcare.fetch.heading", "names", words.list(children, getLocale()))),
                        lead,
                        adults,
                        may,
                        mustNot,
                        why);
        show(pickUp.named(family, slot));
    }

    /** Of the party; where it has none any more, one may be in a room all the same. */
    private static List<String> children(RegistrationDetails family) {
        return family.children().isEmpty()
                ? family.household().children().stream()
                        .map(child -> child.firstName())
                        .toList()
                : family.children().stream().map(PartyPerson.Child::name).toList();
    }

    private void show(FamilyPickUp.Named named) {
        boolean byPhotoId = named.isSchoolAsked();
        lead.setText(getTranslation(byPhotoId ? "childcare.fetch.lead.photoId" : "childcare.fetch.lead"));
        may.say(getTranslation(byPhotoId ? "childcare.fetch.may.photoId" : "childcare.fetch.may.words"));
        var fetching = named.adults().stream().map(SafeText::isolate).toList();
        adults.setVisible(!fetching.isEmpty());
        adults.setText(
                fetching.isEmpty()
                        ? ""
                        : getTranslation("childcare.fetch.adults", "names", words.list(fetching, getLocale())));
        may.show(named.may(), named.open());
        mustNot.show(named.mustNot(), named.open());
        if (named.open() && named.isSchoolAsked()) {
            may.close(getTranslation("childcare.fetch.askSchool"));
        }
    }

    private boolean add(PickUpKind kind, String name) {
        var outcome = pickUp.add(shown(), kind, name, true);
        var isolated = SafeText.isolate(name);
        var answer = answer(kind);
        switch (outcome) {
            case DONE -> answer.done(getTranslation(PickUpPeople.key(kind, "done"), "name", isolated));
            case TOO_MANY ->
                answer.refused(getTranslation(
                        kind == PickUpKind.MAY ? "childcare.fetch.tooMany" : "childcare.fetch.mustNot.tooMany"));
            case ASK_SCHOOL -> answer.refused(getTranslation("childcare.fetch.askSchool"));
            case OVER -> answer.refused(getTranslation("childcare.fetch.over"));
        }
        refresh();
        return outcome == PickUpOutcome.DONE;
    }

    private void remove(PickUpPerson person) {
        if (pickUp.remove(shown(), person.id())) {
            answer(person.kind())
                    .done(getTranslation("childcare.fetch.removed", "name", SafeText.isolate(person.name())));
        }
        refresh();
    }

    private Answer answer(PickUpKind kind) {
        may.answer().clear();
        mustNot.answer().clear();
        return (kind == PickUpKind.MAY ? may : mustNot).answer();
    }

    /** What is being typed stays. */
    private void refresh() {
        find().ifPresent(found -> show(pickUp.named(found.family(), found.slot())));
    }

    private RegistrationCode shown() {
        return Optional.ofNullable(code).orElseThrow();
    }
}
