package org.homeroom.evening;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.door.WhoCame;
import org.homeroom.event.Counting;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
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
 * Thanks the families who came to any date of a slot, each once, when the last date is over: the same evening until half
 * past eight, else from nine the next morning. Of two letters for one day to one address only the first is written. It asks what is due instead of being told, so that a closed door can be opened
 * again, a family whose phone was found late is thanked too, and an instance that dies loses nothing. Any number of
 * instances may do it at once. Not for appointments: a family has several in an evening, and each has its teacher.
 */
@Component
class Thanks {

    static final LocalTime FROM = LocalTime.of(9, 0);
    static final LocalTime UNTIL = LocalTime.of(20, 30);

    /** Later nobody remembers how it was; on a Friday evening's event paper lists are typed in on Monday. */
    private static final Duration LATEST = Duration.ofDays(5);

    /** No date of a series is longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

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
        var now = clock.instant();
        var told = thanked.findSlotsToldOf(now.minus(LATEST));
        var series = thanked.findSeriesHeld(now.minus(LATEST).minus(LONGEST), now);
        var slots = Stream.concat(told.stream(), series.stream())
                .distinct()
                .map(SlotId::new)
                .toList();
        catalogue.slots(slots).stream()
                .filter(this::isDue)
                .sorted(Comparator.comparing(SlotSummary::start))
                .forEach(this::thank);
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
        var lastDates = came.lastDates(slot);
        var before = before(lastDates.keySet());
        var open = lastDates.keySet().stream()
                .filter(family -> !before.contains(family))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var event = catalogue.findWithOnly(slot.id()).orElseThrow();
        guests.of(open).forEach(family -> {
            int date = Objects.requireNonNull(lastDates.get(family.id()));
            apart(family, event, slot.sessions().get(date - 1));
        });
    }

    private Set<RegistrationId> before(Set<RegistrationId> families) {
        return thanked.findAllById(families.stream().map(RegistrationId::value).toList()).stream()
                .map(Thanked::registration)
                .collect(Collectors.toSet());
    }

    /** One that fails does not keep the others waiting. */
    private void apart(RegistrationDetails family, EventSummary event, SlotSession date) {
        try {
            transaction.executeWithoutResult(status -> thank(family, event, date));
        } catch (DataIntegrityViolationException anotherInstanceDid) {
            LOG.debug("A family was thanked by another instance", anotherInstanceDid);
        } catch (RuntimeException e) {
            LOG.error("A family could not be thanked; the next minute tries again", e);
        }
    }

    private void thank(RegistrationDetails family, EventSummary event, SlotSession date) {
        var letter = letters.to(family, event, date)
                .filter(written -> !noLetters.holds(family.household()))
                .filter(written -> !outbox.holds(written.dedupKey()));
        var slot = event.slots().getFirst().id();
        thanked.saveAndFlush(new Thanked(family.id(), slot, letter.isPresent(), clock.instant()));
        letter.ifPresent(outbox::enqueue);
    }
}
