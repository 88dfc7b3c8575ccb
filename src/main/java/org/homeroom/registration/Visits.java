package org.homeroom.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilyService;
import org.homeroom.family.Household;
import org.homeroom.family.NewChild;
import org.homeroom.family.NewFamily;
import org.homeroom.family.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several appointments of one family, booked as one: each is a registration of its own, all are of one household.
 * Without an account: whoever holds the code of one of them may see them all and add to them.
 */
@Service
public class Visits {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final FamilyTimes times;
    private final FamilyService families;
    private final EventCatalogue catalogue;
    private final Places places;
    private final VisitLetters letters;
    private final Attempts attempts;
    private final Tally tally;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            RegistrationRepository registrations,
            RegistrationReader reader,
            FamilyTimes times,
            FamilyService families,
            EventCatalogue catalogue,
            Places places,
            VisitLetters letters,
            Attempts attempts,
            Tally tally,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.reader = reader;
        this.times = times;
        this.families = families;
        this.catalogue = catalogue;
        this.places = places;
        this.letters = letters;
        this.attempts = attempts;
        this.tally = tally;
        this.events = events;
        this.clock = clock;
    }

    /** Books all of them or none. The same request sent again, even at the same moment, changes nothing. */
    public VisitsOutcome book(VisitsRequest request) {
        try {
            return counted(attempts.run(() -> once(request), Visits::isBooked));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return attempts.run(() -> earlier(request).orElseThrow(() -> sentTwiceAtOnce), Visits::isBooked);
        }
    }

    /** The first of what was booked by a form that was sent under this key, for whoever could not wait for the answer. */
    @Transactional(readOnly = true)
    public Optional<RegistrationCode> sentAs(String key) {
        return registrations.findByRequestKey(VisitsRequest.key(key, 0)).map(Registration::code);
    }

    /** All that this family registered for, cancelled ones too, soonest first; none for an unknown code. */
    @Transactional(readOnly = true)
    public List<RegistrationDetails> ofFamily(RegistrationCode code) {
        return registrations
                .findByCode(code.value())
                .map(known -> bySlot(registrations.findByFamilyId(known.family().value())))
                .orElse(List.of());
    }

    /** Where the family of this code has a place; none for an unknown code. */
    @Transactional(readOnly = true)
    public List<SlotSummary> held(RegistrationCode code) {
        return registrations
                .findByCode(code.value())
                .map(known -> catalogue.slots(times.held(known.family()).stream()
                        .map(Registration::slot)
                        .toList()))
                .orElse(List.of());
    }

    private List<RegistrationDetails> bySlot(List<Registration> found) {
        var slots = catalogue.slots(found.stream().map(Registration::slot).toList()).stream()
                .collect(Collectors.toMap(SlotSummary::id, SlotSummary::start));
        return reader.details(found).stream()
                .sorted(Comparator.comparing((RegistrationDetails details) -> slots.get(details.slot()))
                        .thenComparing(RegistrationDetails::createdAt))
                .toList();
    }

    /** What is booked was counted with it. */
    private VisitsOutcome counted(VisitsOutcome outcome) {
        switch (outcome) {
            case VisitsOutcome.Booked booked -> {}
            case VisitsOutcome.Gone gone -> tally.refused(Refusal.FULL);
            case VisitsOutcome.Clashing clashing -> tally.refused(Refusal.CLASH);
            case VisitsOutcome.Refused(var reason) -> tally.refused(reason);
        }
        return outcome;
    }

    private VisitsOutcome once(VisitsRequest request) {
        return earlier(request).orElseGet(() -> fresh(request));
    }

    private Optional<VisitsOutcome> earlier(VisitsRequest request) {
        var codes = IntStream.range(0, request.visits().size())
                .mapToObj(visit -> registrations.findByRequestKey(request.key(visit)))
                .flatMap(Optional::stream)
                .map(Registration::code)
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(new VisitsOutcome.Booked(codes));
    }

    private VisitsOutcome fresh(VisitsRequest request) {
        var wished = request.visits().stream().map(VisitsRequest.Visit::slot).toList();
        var slots =
                wished.stream().flatMap(id -> catalogue.findSlot(id).stream()).toList();
        if (slots.size() != wished.size() || areOfSeveralSchools(slots)) {
            return new VisitsOutcome.Refused(Refusal.UNKNOWN);
        }
        var closed = slots.stream()
                .filter(slot -> Admission.refusal(slot, RegistrationOrigin.FAMILY, clock.instant())
                        .isPresent())
                .map(SlotSummary::id)
                .collect(Collectors.toSet());
        if (!closed.isEmpty()) {
            return new VisitsOutcome.Gone(closed);
        }
        return family(request, slots.getFirst())
                .map(family -> forFamily(family, request, slots))
                .orElseGet(() -> new VisitsOutcome.Refused(Refusal.UNKNOWN));
    }

    private static boolean areOfSeveralSchools(List<SlotSummary> slots) {
        return slots.stream().map(SlotSummary::school).distinct().count() > 1;
    }

    /** The household with its row locked; a new one is nobody else's to lock. */
    private Optional<FamilyId> family(VisitsRequest request, SlotSummary slot) {
        if (request.knownFamily().isEmpty()) {
            var adults =
                    request.adults().stream().map(Newcomer.Adult::asGuardian).toList();
            return Optional.of(families.enrol(new NewFamily(slot.school(), adults, List.of(), request.contact()))
                    .id());
        }
        return request.knownFamily()
                .flatMap(code -> registrations.findByCode(code.value()))
                .filter(known -> known.school().equals(slot.school()))
                .map(Registration::family)
                .map(family -> {
                    families.lock(family);
                    return family;
                });
    }

    private VisitsOutcome forFamily(FamilyId family, VisitsRequest request, List<SlotSummary> slots) {
        var clashing = times.clashing(family, slots);
        if (!clashing.isEmpty()) {
            return earlier(request) // the same, sent twice at once, clashes with itself
                    .orElseGet(() -> new VisitsOutcome.Clashing(clashing));
        }
        var household = named(family, request);
        var made = new ArrayList<Registration>();
        for (int visit = 0; visit < slots.size(); visit++) {
            made.add(registrations.save(registration(household, request, visit, slots.get(visit))));
        }
        registrations.flush();
        var gone = take(made, slots);
        if (!gone.isEmpty()) {
            return new VisitsOutcome.Gone(gone);
        }
        letters.booked(made, household);
        tally.confirmed(made.size());
        made.forEach(registration -> events.publishEvent(new RegistrationsChanged(registration.slot())));
        return new VisitsOutcome.Booked(made.stream().map(Registration::code).toList());
    }

    /** The household with every child that a visit is about. */
    private Household named(FamilyId family, VisitsRequest request) {
        var known = families.get(family).children().stream()
                .map(Household.ChildSummary::firstName)
                .collect(Collectors.toSet());
        var more = request.visits().stream()
                .map(VisitsRequest.Visit::child)
                .filter(name -> !name.isBlank() && !known.contains(name))
                .distinct()
                .map(name -> new NewChild(name, NewChild.AGE_UNKNOWN))
                .toList();
        return families.extend(family, List.of(), more);
    }

    private Registration registration(Household household, VisitsRequest request, int number, SlotSummary slot) {
        var visit = request.visits().get(number);
        var adults = household.guardians().stream()
                .map(Household.GuardianSummary::id)
                .collect(Collectors.toSet());
        var wishes = request.wishes();
        var made = new Registration(
                slot.school(),
                slot.id(),
                household.id(),
                request.key(number),
                RegistrationOrigin.FAMILY,
                Party.of(household, adults, Map.of()),
                new Wishes(wishes.interpreters(), wishes.accessNeeds(), wishes.accessNote(), visit.question()),
                clock.instant());
        made.count(slot.counting());
        child(household, visit.child()).ifPresent(made::isAbout);
        return made;
    }

    private static Optional<PersonId> child(Household household, String name) {
        return household.children().stream()
                .filter(child -> child.firstName().equals(name))
                .map(Household.ChildSummary::id)
                .findFirst();
    }

    /** Takes the places slot by slot in one order, so that no two families wait for each other. */
    private Set<SlotId> take(List<Registration> made, List<SlotSummary> slots) {
        var plans = slots.stream().collect(Collectors.toMap(SlotSummary::id, SlotSummary::calendarSequence));
        var gone = new HashSet<SlotId>();
        made.stream()
                .sorted(Comparator.comparing(registration -> registration.slot().value()))
                .filter(registration -> !take(registration, Objects.requireNonNull(plans.get(registration.slot()))))
                .map(Registration::slot)
                .forEach(gone::add);
        return gone;
    }

    private boolean take(Registration registration, int plan) {
        if (places.takeUnlessSomebodyWaits(registration, plan) == Places.Taken.ALL) {
            return true;
        }
        places.lock(registration.slot(), plan); // gives up where it is planned anew
        return false;
    }

    private static boolean isBooked(VisitsOutcome outcome) {
        return switch (outcome) {
            case VisitsOutcome.Booked booked -> true;
            case VisitsOutcome.Gone gone -> false;
            case VisitsOutcome.Clashing clashing -> false;
            case VisitsOutcome.Refused refused -> false;
        };
    }
}
