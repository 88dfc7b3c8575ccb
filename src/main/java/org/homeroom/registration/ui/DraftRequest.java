package org.homeroom.registration.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.registration.ChildcareWish;
import org.homeroom.registration.HouseholdWish;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Wishes;
import org.jspecify.annotations.Nullable;

/** Makes of a draft in which {@link DraftCheck} finds nothing wrong what it asks for. */
final class DraftRequest {

    private DraftRequest() {}

    static RegistrationRequest registration(RegistrationDraft draft, SlotSummary slot) {
        return new RegistrationRequest(
                draft.key,
                slot.id(),
                draft.adults.stream().map(DraftRequest::adult).toList(),
                draft.children.stream().map(child -> child(child, slot)).toList(),
                contact(draft),
                wishes(draft),
                household(draft),
                childcare(draft));
    }

    static PartyChange change(RegistrationDraft draft, SlotSummary slot) {
        var coming = Stream.concat(
                        draft.comingAdults().stream().map(adult -> adult.known),
                        draft.comingChildren().stream().map(child -> child.known))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, Newcomer.Care> care = new HashMap<>();
        for (var child : draft.comingChildren()) {
            var wanted = care(child, slot);
            if (child.known != null && wanted != null) {
                care.put(child.known, wanted);
            }
        }
        return new PartyChange(
                draft.key,
                coming,
                care,
                draft.comingAdults().stream()
                        .filter(adult -> adult.known == null)
                        .map(DraftRequest::adult)
                        .toList(),
                draft.comingChildren().stream()
                        .filter(child -> child.known == null)
                        .map(child -> child(child, slot))
                        .toList());
    }

    static ChildcareWish childcare(RegistrationDraft draft) {
        if (draft.waitForBoth) {
            return ChildcareWish.WAIT_FOR_BOTH;
        }
        return draft.childcareMayFollow ? ChildcareWish.MAY_FOLLOW : ChildcareWish.WITH_THE_SEAT;
    }

    static Wishes wishes(RegistrationDraft draft) {
        var note = Typed.text(draft.interpreterNote);
        List<InterpreterRequest> interpreters = Stream.concat(
                        draft.spoken.stream().map(code -> new InterpreterRequest(code, false, note)),
                        draft.signed.stream().map(code -> new InterpreterRequest(code, true, note)))
                .toList();
        return new Wishes(interpreters, draft.accessNeeds, Typed.text(draft.accessNote), Typed.text(draft.question));
    }

    private static HouseholdWish household(RegistrationDraft draft) {
        if (!draft.asMany) {
            return new HouseholdWish.Together();
        }
        return new HouseholdWish.AsMany(new ComingOrder(draft)
                .people().stream().map(ComingOrder.Person::number).toList());
    }

    private static Newcomer.Adult adult(RegistrationDraft.Adult adult) {
        return new Newcomer.Adult(Typed.line(adult.name), Locale.forLanguageTag(adult.language));
    }

    private static Newcomer.Child child(RegistrationDraft.Child child, SlotSummary slot) {
        return new Newcomer.Child(Typed.line(child.name), Objects.requireNonNull(child.age), care(child, slot));
    }

    private static Newcomer.@Nullable Care care(RegistrationDraft.Child child, SlotSummary slot) {
        return child.isCaredFor(slot) ? new Newcomer.Care(Typed.text(child.allergies), Typed.text(child.needs)) : null;
    }

    private static Contact contact(RegistrationDraft draft) {
        return switch (draft.way) {
            case EMAIL -> new Contact(Typed.line(draft.contact), null);
            case PHONE -> new Contact(null, Typed.phone(draft.contact));
        };
    }
}
