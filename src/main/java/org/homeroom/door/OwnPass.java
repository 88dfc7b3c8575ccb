package org.homeroom.door;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Token;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The app on a phone of somebody who has an account: a pass of their own for the doors open to them today. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class OwnPass {

    private final PassRepository passes;
    private final PassSlots slots;
    private final OwnDoors doors;
    private final SchoolService schools;
    private final PublicAddress address;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    OwnPass(
            PassRepository passes,
            PassSlots slots,
            OwnDoors doors,
            SchoolService schools,
            PublicAddress address,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.passes = passes;
        this.slots = slots;
        this.doors = doors;
        this.schools = schools;
        this.address = address;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is a door for whoever asks, today and not over; the app waits for it to open. */
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return today().isPresent();
    }

    /**
     * Lets in one phone, until two hours after the last of these doors' slots ends, and no longer than they are open to
     * whoever asks. What they made before and no phone came in by opens nothing any more.
     */
    @Transactional
    public Optional<DoorPasses.Made> make() {
        return today().map(today -> {
            var now = clock.instant();
            var person = staff.get();
            var token = Token.random();
            passes.withdrawUnused(person.id().value(), now);
            var expires = today.evenings().stream()
                    .map(Evening::closesAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var pass = passes.save(new PassEntity(
                            person.school(),
                            null,
                            null,
                            today.day(),
                            label(person.name()),
                            Token.hash(token),
                            person.id(),
                            now,
                            expires,
                            true))
                    .snapshot();
            audit.record(
                    "door.pass.own", pass.id().value().toString(), today.day().toString());
            return new DoorPasses.Made(pass, address.of("/door/app").toString() + "#" + token);
        });
    }

    private record Today(LocalDate day, List<Evening> evenings) {}

    /** After midnight yesterday's doors may be open still. */
    private Optional<Today> today() {
        var person = staff.get();
        var now = clock.instant();
        var day = schools.get(person.school()).dayOf(now);
        var mine = doors.of(person.id(), person.school());
        return Stream.of(day, day.minusDays(1))
                .map(each -> new Today(each, doors.open(slots.on(person.school(), each, mine))))
                .filter(each -> each.evenings().stream().anyMatch(evening -> now.isBefore(evening.closesAt())))
                .findFirst();
    }

    private static String label(String name) {
        int length = Math.min(name.codePointCount(0, name.length()), Pass.LABEL_LENGTH);
        return name.substring(0, name.offsetByCodePoints(0, length));
    }
}
