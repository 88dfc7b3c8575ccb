package org.homeroom.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.family.FamilyService;
import org.homeroom.family.Household;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins registrations with the households they belong to, in a number of queries that does not grow with theirs. */
@Component
class RegistrationReader {

    private final FamilyService families;
    private final Line line;
    private final Outcomes outcomes;

    RegistrationReader(FamilyService families, Line line, Outcomes outcomes) {
        this.families = families;
        this.line = line;
        this.outcomes = outcomes;
    }

    RegistrationDetails details(Registration registration) {
        return details(
                registration,
                families.get(registration.family()),
                isWaiting(registration) ? line.position(registration) : null);
    }

    List<RegistrationDetails> details(List<Registration> registrations) {
        var households = families.households(
                registrations.stream().map(Registration::family).toList());
        var positions = line.positions(registrations.stream()
                .filter(RegistrationReader::isWaiting)
                .map(Registration::slot)
                .collect(Collectors.toSet()));
        return registrations.stream()
                .map(registration -> details(
                        registration,
                        Objects.requireNonNull(households.get(registration.family())),
                        positions.get(registration.id())))
                .toList();
    }

    static List<PartyPerson> people(Registration registration, Household household) {
        var coming = registration.people();
        var people = new ArrayList<PartyPerson>();
        household.guardians().stream()
                .filter(guardian -> coming.contains(guardian.id()))
                .forEach(guardian ->
                        people.add(new PartyPerson.Adult(guardian.id(), guardian.name(), guardian.language())));
        household.children().stream()
                .filter(child -> coming.contains(child.id()))
                .forEach(child -> people.add(child(registration, child)));
        return people;
    }

    private RegistrationDetails details(
            Registration registration, Household household, @Nullable Integer waitingPosition) {
        return new RegistrationDetails(
                registration.id(),
                registration.code(),
                registration.shortCode(),
                registration.state(),
                registration.origin(),
                registration.slot(),
                household,
                people(registration, household),
                registration.wishes(),
                registration.createdAt(),
                registration.waiting().since().orElse(null),
                waitingPosition,
                registration.waiting().offerExpiresAt().orElse(null),
                registration.cancellation().map(Cancellation::ending).orElse(null),
                undoUntil(registration),
                outcomes.companion(registration).map(Registration::code).orElse(null),
                registration.calendarSequence(),
                registration.about().orElse(null));
    }

    private static boolean isWaiting(Registration registration) {
        return registration.state() == RegistrationState.WAITLISTED;
    }

    private static @Nullable Instant undoUntil(Registration registration) {
        return registration
                .cancellation()
                .filter(cancelled -> cancelled.ending() == Ending.FAMILY)
                .map(Cancellation::cancelledAt)
                .map(at -> at.plus(Cancellations.UNDO))
                .orElse(null);
    }

    private static PartyPerson.Child child(Registration registration, Household.ChildSummary child) {
        var care = registration.childcareOf(child.id());
        return new PartyPerson.Child(
                child.id(),
                child.firstName(),
                child.age(),
                care.filter(request -> !request.isWaiting())
                        .map(ChildcareRequest::band)
                        .orElse((AgeBand) null),
                care.map(request -> new Newcomer.Care(request.allergies(), request.needs()))
                        .orElse(null));
    }
}
