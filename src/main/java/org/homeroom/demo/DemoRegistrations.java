package org.homeroom.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Contact;
import org.homeroom.message.Outbox;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Rosters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the demo's families register as real ones do, so that places, waiting lists and wishes are what they would be. */
@Component
@Profile("demo")
class DemoRegistrations {

    static final int FAMILIES = 300;
    private static final int LETTERS_KEPT = 6;
    private static final int POPULAR = 6;
    private static final int POPULAR_CAPACITY = 12;

    private final Registrations registrations;
    private final Rosters rosters;
    private final EventCatalogue catalogue;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRegistrations(
            Registrations registrations,
            Rosters rosters,
            EventCatalogue catalogue,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.registrations = registrations;
        this.rosters = rosters;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void create(DemoContent content, SlotId today) {
        var random = new Random(2026);
        var families = new DemoFamilies(content.communities(), content.school().words(), random);
        int texts = 0;
        for (var slot : wanted(today, content.school().today().families(), random)) {
            var asItStands = catalogue.findSlot(slot).orElseThrow();
            var request = families.next(asItStands);
            boolean keepsLetter = request.contact().byPhone().isPresent() && texts < LETTERS_KEPT;
            texts += keepsLetter ? 1 : 0;
            register(request, asItStands.isOpen(clock.instant()), keepsLetter);
        }
        offerAPlace();
    }

    private void offerAPlace() {
        for (var slot : catalogue.withALine(clock.instant())) {
            if (offersAPlace(slot)) {
                return;
            }
        }
    }

    /** One family cannot come, and the one that waits longest is offered its place. */
    private boolean offersAPlace(SlotId slot) {
        var next = rosters.line(slot).getFirst();
        return rosters.roster(slot).stream()
                .filter(family -> family.state() == RegistrationState.CONFIRMED)
                .filter(family -> family.people().size() >= next.people().size())
                .findFirst()
                .filter(leaving -> Boolean.TRUE.equals(transaction.execute(status -> {
                    rosters.cancel(leaving.id(), "");
                    boolean offered = rosters.offerByHand(next.id()) instanceof RegistrationOutcome.Offered;
                    if (!offered) {
                        status.setRollbackOnly();
                    }
                    forget(leaving.household().contact());
                    forget(next.household().contact());
                    return offered;
                })))
                .isPresent();
    }

    /** Which slot each family wants: a few small ones more of them than fit, the rest sooner rather than later. */
    private List<SlotId> wanted(SlotId today, int familiesToday, Random random) {
        var slots = catalogue.search(CatalogueQuery.everything(Locale.ENGLISH)).stream()
                .flatMap(event -> event.slots().stream())
                .filter(slot -> !slot.id().equals(today) && slot.metBy().isEmpty())
                .sorted(Comparator.comparing(SlotSummary::start)
                        .thenComparing(slot -> slot.details().capacity()))
                .toList();
        var wanted = new ArrayList<SlotId>(Collections.nCopies(familiesToday, today));
        slots.stream()
                .filter(slot -> slot.details().capacity() <= POPULAR_CAPACITY)
                .limit(POPULAR)
                .forEach(
                        slot -> wanted.addAll(Collections.nCopies(slot.details().capacity() * 2 / 3 + 2, slot.id())));
        while (wanted.size() < FAMILIES) {
            var slot = slots.get(random.nextInt(slots.size()));
            if (random.nextInt(weeksAway(slot.start()) + 1) < 2) {
                wanted.add(slot.id());
            }
        }
        Collections.shuffle(wanted, random);
        return wanted;
    }

    private int weeksAway(Instant start) {
        return (int) (Duration.between(clock.instant(), start).toDays() / 7);
    }

    private void register(RegistrationRequest request, boolean open, boolean keepsLetter) {
        if (send(request, open, keepsLetter) instanceof RegistrationOutcome.ChildcareFull) {
            send(withoutCare(request), open, keepsLetter);
        }
    }

    /** Takes the letter back before it can leave, save for a few that show the staff what waits to be sent by hand. */
    private RegistrationOutcome send(RegistrationRequest request, boolean open, boolean keepsLetter) {
        return transaction.execute(status -> {
            var outcome = open ? registrations.register(request) : rosters.register(request);
            switch (outcome) {
                case RegistrationOutcome.Confirmed confirmed -> {}
                case RegistrationOutcome.PartlyConfirmed partly -> {}
                case RegistrationOutcome.Offered offered -> {}
                case RegistrationOutcome.Waitlisted waitlisted -> {}
                case RegistrationOutcome.ChildcareFull full -> status.setRollbackOnly();
                case RegistrationOutcome.Refused refused ->
                    throw new IllegalStateException("refused: " + refused.reason());
            }
            if (!keepsLetter) {
                forget(request.contact());
            }
            return outcome;
        });
    }

    private void forget(Contact contact) {
        contact.byEmail().or(contact::byPhone).ifPresent(outbox::forget);
    }

    private static RegistrationRequest withoutCare(RegistrationRequest request) {
        return new RegistrationRequest(
                request.key(),
                request.slot(),
                request.adults(),
                request.children().stream()
                        .map(child -> new Newcomer.Child(child.firstName(), child.age(), null))
                        .toList(),
                request.contact(),
                request.wishes());
    }
}
