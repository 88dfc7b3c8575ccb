package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.homeroom.account.Audit;
import org.homeroom.childcare.HandOvers;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes the door of a slot for good when everybody has gone home, at the date it is open for: its passes are over, so
 * that phones hand in what they hold and nothing else, and volunteers do not see it any more.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DoorClosing {

    private final DoorKeeper keeper;
    private final CheckIns checkIns;
    private final ClosingRepository closings;
    private final HandOvers rooms;
    private final DoorPhones phones;
    private final PassRepository passes;
    private final DoorBell bell;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DoorClosing(
            DoorKeeper keeper,
            CheckIns checkIns,
            ClosingRepository closings,
            HandOvers rooms,
            DoorPhones phones,
            PassRepository passes,
            DoorBell bell,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.keeper = keeper;
        this.checkIns = checkIns;
        this.closings = closings;
        this.rooms = rooms;
        this.phones = phones;
        this.passes = passes;
        this.bell = bell;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How far a date of a slot is. */
    public sealed interface Standing {

        /** Not begun, or not open to whoever asks. */
        record Early() implements Standing {}

        record Running() implements Standing {}

        record Closed(Instant at) implements Standing {}

        /** Nobody closed it in its time. */
        record ByItself() implements Standing {}
    }

    @Transactional(readOnly = true)
    public Standing standing(SlotId id) {
        return keeper.open(id).map(this::standing).orElseGet(Standing.Early::new);
    }

    /**
     * Done twice it is done once.
     *
     * @param despiteUnsent also when phones may not have sent everything
     */
    public ClosingOutcome close(SlotId id, boolean despiteUnsent) {
        ClosingOutcome outcome;
        try {
            outcome = transaction.execute(status -> keeper.open(id)
                    .map(slot -> close(slot, checkIns.session(slot), despiteUnsent))
                    .orElseGet(ClosingOutcome.NotNow::new));
        } catch (DataIntegrityViolationException anotherWasFaster) {
            outcome = new ClosingOutcome.Closed(clock.instant());
        }
        bell.ring(id);
        return Objects.requireNonNull(outcome);
    }

    /** False when it was open, or is not to be opened any more. Its passes hold again, until they would have ended. */
    @Transactional
    public boolean openAgain(SlotId id) {
        return keeper.open(id)
                .filter(slot -> openAgain(slot, checkIns.session(slot)))
                .isPresent();
    }

    private boolean openAgain(SlotSummary slot, int session) {
        var key = Closing.Key.of(slot.id(), session);
        if (!closings.existsById(key)) {
            return false;
        }
        closings.deleteById(key);
        endPasses(slot, session, byItself(slot, session));
        audit.record("door.open", slot.id().toString(), String.valueOf(session));
        return true;
    }

    private void endPasses(SlotSummary slot, int session, Instant end) {
        passes.endOf(slot.id().value(), day(slot, session), slot.school().value(), end);
    }

    private static Instant byItself(SlotSummary slot, int session) {
        return slot.sessions().get(session - 1).end().plus(DoorWindow.AFTER);
    }

    private Standing standing(SlotSummary slot) {
        int session = checkIns.session(slot);
        return closings.findById(Closing.Key.of(slot.id(), session))
                .<Standing>map(closing -> new Standing.Closed(closing.closedAt()))
                .orElseGet(() -> running(slot, session));
    }

    private Standing running(SlotSummary slot, int session) {
        if (!hasBegun(slot, session)) {
            return new Standing.Early();
        }
        return clock.instant().isBefore(byItself(slot, session)) ? new Standing.Running() : new Standing.ByItself();
    }

    private ClosingOutcome close(SlotSummary slot, int session, boolean despiteUnsent) {
        if (standing(slot) instanceof Standing.Closed(var at)) {
            return new ClosingOutcome.Closed(at);
        }
        if (!(running(slot, session) instanceof Standing.Running)) {
            return new ClosingOutcome.NotNow();
        }
        var inside = rooms.inside(slot.id(), session);
        if (!inside.isEmpty()) {
            return new ClosingOutcome.ChildrenInside(
                    inside.stream().map(HandOvers.Inside::name).toList());
        }
        var unsent = phones.at(slot, session).stream()
                .filter(DoorPhones.Phone::mayHoldUnsent)
                .toList();
        if (!unsent.isEmpty() && !despiteUnsent) {
            return new ClosingOutcome.Unsent(unsent);
        }
        var now = clock.instant();
        closings.save(new Closing(Closing.Key.of(slot.id(), session), now));
        endPasses(slot, session, now);
        audit.record("door.close", slot.id().toString(), String.valueOf(session));
        return new ClosingOutcome.Closed(now);
    }

    private boolean hasBegun(SlotSummary slot, int session) {
        return !clock.instant().isBefore(slot.sessions().get(session - 1).start());
    }

    private static LocalDate day(SlotSummary slot, int session) {
        return LocalDate.ofInstant(slot.sessions().get(session - 1).start(), slot.zone());
    }
}
