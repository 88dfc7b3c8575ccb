package org.homeroom.evening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.homeroom.door.WhoCame;
import org.homeroom.event.Counting;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.message.Outbox;
import org.homeroom.registration.Guests;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Thanks the families who came, each once, when the last date of their slot is over: the same evening until half past
 * eight, else from nine the next morning. It asks what is due instead of being told, so that a closed door can be opened
 * again, a family whose phone was found late is thanked too, and an instance that dies loses nothing. Any number of
 * instances may do it at once. Not for appointments: a family has several in an evening, and each has its teacher.
 */
@Component
class Thanks {

    static final LocalTime FROM = LocalTime.of(9, 0);
    static final LocalTime UNTIL = LocalTime.of(20, 30);

    /** Later nobody remembers how it was; on a Friday evening's event paper lists are typed in on Monday. */
    private static final Duration LATEST = Duration.ofDays(5);

    private static final Logger LOG = LoggerFactory.getLogger(Thanks.class);

    private final WhoCame came;
    private final EventCatalogue catalogue;
    private final Guests guests;
    private final ThankedRepository thanked;
    private final NoLetters noLetters;
    private final ThankYou letters;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Clock clock;

    Thanks(
            WhoCame came,
            EventCatalogue catalogue,
            Guests guests,
            ThankedRepository thanked,
            NoLetters noLetters,
            ThankYou letters,
            Outbox outbox,
            TransactionTemplate transaction,
            @Value("${homeroom.message.automatic:true}") boolean automatic,
            Clock clock) {
        this.came = came;
        this.catalogue = catalogue;
        this.guests = guests;
        this.thanked = thanked;
        this.noLetters = noLetters;
        this.letters = letters;
        this.outbox = outbox;
        this.transaction = transaction;
        this.automatic = automatic;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void regularly() {
        if (automatic) {
            try {
                run();
            } catch (RuntimeException e) {
                LOG.error("Families could not be thanked; the next minute tries again", e);
            }
        }
    }

    void run() {
        var slots = thanked.findSlotsToThank(clock.instant().minus(LATEST)).stream()
                .map(SlotId::new)
                .toList();
        catalogue.slots(slots).stream().filter(this::isDue).forEach(this::thank);
    }

    private boolean isDue(SlotSummary slot) {
        var now = clock.instant();
        return slot.counting() != Counting.FAMILIES
                && !slot.isCancelled()
                && isDaytime(now.atZone(slot.zone()).toLocalTime())
                && now.isBefore(slot.sessions().getLast().end().plus(LATEST))
                && came.isEnded(slot, now);
    }

    private static boolean isDaytime(LocalTime time) {
        return !time.isBefore(FROM) && time.isBefore(UNTIL);
    }

    private void thank(SlotSummary slot) {
        var there = came.ever(slot);
        var before = before(there);
        var open = there.stream().filter(family -> !before.contains(family)).toList();
        if (open.isEmpty()) {
            return;
        }
        var event = catalogue.findWithOnly(slot.id()).orElseThrow();
        guests.of(open).forEach(family -> apart(family, event, slot));
    }

    private Set<RegistrationId> before(Set<RegistrationId> families) {
        return thanked.findAllById(families.stream().map(RegistrationId::value).toList()).stream()
                .map(Thanked::registration)
                .collect(Collectors.toSet());
    }

    /** One that fails does not keep the others waiting. */
    private void apart(RegistrationDetails family, EventSummary event, SlotSummary slot) {
        try {
            transaction.executeWithoutResult(status -> thank(family, event, slot, clock.instant()));
        } catch (DataIntegrityViolationException anotherInstanceDid) {
            LOG.debug("A family was thanked by another instance", anotherInstanceDid);
        } catch (RuntimeException e) {
            LOG.error("A family could not be thanked; the next minute tries again", e);
        }
    }

    private void thank(RegistrationDetails family, EventSummary event, SlotSummary slot, Instant now) {
        var letter = letters.to(family, event).filter(written -> !noLetters.holds(family.household()));
        thanked.saveAndFlush(new Thanked(family.id(), slot.id(), letter.isPresent(), now));
        letter.ifPresent(outbox::enqueue);
    }
}
