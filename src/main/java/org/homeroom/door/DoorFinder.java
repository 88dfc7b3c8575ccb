package org.homeroom.door;

import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.RateLimits;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.SafeText;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** Makes out who is meant by what was scanned or typed. */
@Component
class DoorFinder {

    private static final String LIMIT = "door-code";
    private static final int TYPED_MOST = 300;

    private final Rolls rolls;
    private final DoorAdmissions admissions;
    private final EventCatalogue catalogue;
    private final RateLimits limits;
    private final CurrentStaff staff;
    private final Formats formats;

    DoorFinder(
            Rolls rolls,
            DoorAdmissions admissions,
            EventCatalogue catalogue,
            RateLimits limits,
            CurrentStaff staff,
            Formats formats) {
        this.rolls = rolls;
        this.admissions = admissions;
        this.catalogue = catalogue;
        this.limits = limits;
        this.staff = staff;
        this.formats = formats;
    }

    DoorResult find(SlotSummary slot, String typed) {
        var text = clean(typed);
        var code = DoorCode.read(text);
        if (code.isPresent()) {
            return byCode(slot, code.get(), text);
        }
        return DoorCode.isLink(text) ? new DoorResult.UnknownCode() : byName(slot, text);
    }

    DoorResult byName(SlotSummary slot, String typed) {
        var text = clean(typed);
        if (text.isEmpty()) {
            return new DoorResult.Nobody();
        }
        var found = rolls.of(slot).search(text, staff.get().language(), formats, Door.MOST_FOUND);
        return found.isEmpty() ? new DoorResult.Nobody() : new DoorResult.People(found);
    }

    /** How the family with a place or in the line of this slot stands. */
    DoorResult standing(SlotSummary slot, DoorParty party) {
        if (!party.hasPlace()) {
            return new DoorResult.Waiting(party, slot.placesLeft());
        }
        return party.areAllHere()
                ? new DoorResult.AlreadyHere(party, party.since().orElseThrow())
                : new DoorResult.Expected(party);
    }

    Optional<DoorSlot> describe(SlotSummary slot) {
        return catalogue.findOfSlot(slot.id()).map(event -> new DoorSlot(slot, event.texts()));
    }

    private DoorResult byCode(SlotSummary slot, DoorCode code, String text) {
        var here = rolls.of(slot).find(code);
        if (here.isPresent()) {
            return standing(slot, here.get());
        }
        if (code.mayBeName() && byName(slot, text) instanceof DoorResult.People people) {
            return people;
        }
        var allowed =
                !code.isShort() || limits.allow(LIMIT, staff.get().id().value().toString());
        return allowed
                ? admissions
                        .read(code.symbols())
                        .map(entry -> notExpected(slot, entry))
                        .orElseGet(DoorResult.UnknownCode::new)
                : new DoorResult.TooOften();
    }

    private DoorResult notExpected(SlotSummary slot, DoorEntry entry) {
        if (entry.state() == RegistrationState.CANCELLED) {
            return new DoorResult.Cancelled(entry, slot.placesLeft());
        }
        if (entry.slot().equals(slot.id())) { // registered a moment ago, through another instance
            rolls.forget(slot.id());
            return standing(slot, rolls.of(slot).party(entry.id()).orElseThrow());
        }
        return new DoorResult.OtherSlot(entry, there(entry.slot()), slot.placesLeft());
    }

    /** A slot of any day, whatever became of it. */
    DoorSlot there(SlotId slot) {
        var event = catalogue.findOfSlot(slot).orElseThrow();
        var there =
                event.slots().stream().filter(other -> other.id().equals(slot)).findFirst();
        return new DoorSlot(there.orElseThrow(), event.texts());
    }

    private static String clean(String typed) {
        var text = SafeText.clean(typed);
        return text.length() > TYPED_MOST ? text.substring(0, TYPED_MOST) : text;
    }
}
