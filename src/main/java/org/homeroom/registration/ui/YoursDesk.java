package org.homeroom.registration.ui;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.registration.ChildcareWish;
import org.homeroom.registration.OfferRules;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.SchoolRules;
import org.homeroom.registration.SignedCodes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a family's page learns how its registration stands, and has it changed. */
@Component
class YoursDesk {

    private final Registrations registrations;
    private final SchoolRules rules;
    private final SignedCodes codes;
    private final EventCatalogue catalogue;
    private final CodeLookUps lookUps;
    private final ObjectProvider<YoursPart> parts;
    private final Clock clock;

    YoursDesk(
            Registrations registrations,
            SchoolRules rules,
            SignedCodes codes,
            EventCatalogue catalogue,
            CodeLookUps lookUps,
            ObjectProvider<YoursPart> parts,
            Clock clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.codes = codes;
        this.catalogue = catalogue;
        this.lookUps = lookUps;
        this.parts = parts;
        this.clock = clock;
    }

    /** Nobody is to try one code after the other. */
    LookUp<Yours> lookUp(Optional<RegistrationCode> code) {
        return lookUps.find(() -> code.flatMap(this::find));
    }

    Optional<Yours> find(RegistrationCode code) {
        return registrations.find(code).flatMap(this::yours);
    }

    /** As the code at the door has it. */
    URI link(Yours yours) {
        var details = yours.details();
        return codes.link(
                yours.slot().school(),
                details.code(),
                details.slot(),
                details.people().size());
    }

    /** What other features have to say. */
    List<com.vaadin.flow.component.Component> parts(Yours yours) {
        return parts.orderedStream()
                .flatMap(part -> part.of(yours.details(), yours.slot()).stream())
                .toList();
    }

    /** What of that the family needs at once. */
    List<com.vaadin.flow.component.Component> atOnce(Yours yours) {
        return parts.orderedStream()
                .flatMap(part -> part.atOnce(yours.details(), yours.slot()).stream())
                .toList();
    }

    /** How the school offers places that become free. */
    OfferRules rules(Yours yours) {
        return rules.of(yours.slot().school());
    }

    /** How many moved up from the line last time; empty when nobody knows. */
    OptionalInt movedUpLastTime(Yours yours) {
        return registrations.movedUpLastTime(yours.details().code());
    }

    RegistrationOutcome move(Yours yours, SlotId slot) {
        return registrations.moveTo(yours.details().code(), slot);
    }

    /** Also where there is no childcare for now. */
    RegistrationOutcome moveAndWaitForChildcare(Yours yours, SlotId slot) {
        return registrations.moveTo(yours.details().code(), slot, ChildcareWish.MAY_FOLLOW);
    }

    RegistrationOutcome change(Yours yours, RegistrationDraft draft) {
        return registrations.change(
                yours.details().code(),
                DraftRequest.change(draft, yours.slot()),
                DraftRequest.wishes(draft),
                DraftRequest.childcare(draft));
    }

    Optional<Refusal> cancel(Yours yours) {
        return registrations.cancel(yours.details().code());
    }

    RegistrationOutcome accept(Yours yours) {
        return registrations.accept(yours.details().code());
    }

    Optional<Refusal> decline(Yours yours) {
        return registrations.decline(yours.details().code());
    }

    RegistrationOutcome rejoin(Yours yours) {
        return registrations.rejoin(yours.details().code());
    }

    RegistrationOutcome undoCancel(Yours yours) {
        return registrations.undoCancel(yours.details().code());
    }

    private Optional<Yours> yours(RegistrationDetails details) {
        return catalogue
                .findOfSlot(details.slot())
                .flatMap(event -> event.slots().stream()
                        .filter(slot -> slot.id().equals(details.slot()))
                        .findFirst()
                        .map(slot -> new Yours(details, event, slot, otherPart(details), clock.instant())));
    }

    private Optional<RegistrationDetails> otherPart(RegistrationDetails details) {
        return details.otherPart()
                .flatMap(registrations::find)
                .filter(other -> other.slot().equals(details.slot()));
    }
}
