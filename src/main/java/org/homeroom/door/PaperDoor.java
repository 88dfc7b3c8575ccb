package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The door as it was written on paper: who came is typed in afterwards, by volunteers for two days and of the slots they
 * worked at, by the school's own people for two weeks. Each call asks for that anew.
 *
 * <p>Whatever writes takes a key made once per line: told again, it is answered again and written once.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class PaperDoor {

    /** Lines that are read at one time. */
    public static final int LINES_MOST = 500;

    private final DoorKeeper keeper;
    private final DoorFinder finder;
    private final PaperFinder readers;
    private final PaperBook book;
    private final PaperArrivals arrivals;
    private final Clock clock;

    PaperDoor(
            DoorKeeper keeper,
            DoorFinder finder,
            PaperFinder readers,
            PaperBook book,
            PaperArrivals arrivals,
            Clock clock) {
        this.keeper = keeper;
        this.finder = finder;
        this.readers = readers;
        this.book = book;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** A date of a slot, whose paper is typed in. */
    public record Page(SlotId slot, int date) {}

    /**
     * @param page the date that was asked for, or else the latest
     * @param dates numbers of those whose paper may be typed in
     * @param opensAt no arrival was earlier
     * @param latest no arrival was later
     */
    public record Desk(
            DoorSlot door, Page page, List<Integer> dates, Instant opensAt, Instant latest, List<PaperEntry> entries) {

        public Instant start() {
            return door.slot().sessions().get(page.date() - 1).start();
        }
    }

    /** What became of one of many lines. */
    public record Read(String line, PaperAnswer answer) {}

    /** Where this person may type in paper now, the latest first. */
    public List<DoorSlot> slots() {
        return keeper.toType().stream()
                .flatMap(slot -> finder.describe(slot).stream())
                .toList();
    }

    /** Empty when this person may not. */
    public Optional<Desk> open(SlotId id, int date) {
        return keeper.toType(id).flatMap(slot -> finder.describe(slot)).map(door -> {
            var dates = keeper.datesToType(door.slot());
            int number = dates.contains(date) ? date : dates.getLast();
            var evening = new Evening(door.slot(), number, door.texts());
            return new Desk(
                    door,
                    new Page(id, number),
                    dates,
                    evening.opensAt(),
                    arrivals.latest(evening),
                    book.entries(evening));
        });
    }

    /** Whom this may mean; nothing is written. */
    public PaperAnswer find(Page page, String typed) {
        return at(page, evening -> readers.find(evening, typed));
    }

    /** If it means one family, all of it has come; one that waits is asked for. */
    public PaperAnswer enter(Page page, String typed, Instant at, UUID key) {
        return enter(page, typed, at, key, party -> true);
    }

    /**
     * Of this family these have come, also if it was not expected.
     *
     * @param people none for all
     */
    public PaperAnswer arrive(Page page, RegistrationId family, Set<PersonId> people, Instant at, UUID key) {
        return at(page, evening -> arrivals.once(evening, key, () -> arrivals.of(evening, family, people, at, key)));
    }

    /** A family that nobody expected has come. */
    public PaperAnswer walkIn(Page page, WalkIn family, Instant at) {
        var key = UUID.fromString(family.key());
        return at(page, evening -> arrivals.once(evening, key, () -> arrivals.walkIn(evening, family, at, key)));
    }

    /**
     * What was entered under this key is taken back.
     *
     * @return false when this person may not, or not any more
     */
    public boolean undo(Page page, UUID entry, UUID key) {
        return evening(page)
                .map(evening -> {
                    book.undone(evening, entry, clock.instant(), key);
                    return true;
                })
                .orElse(false);
    }

    /**
     * A column of numbers, codes or names: what each line came to, in their order. Those that are empty are passed over.
     * Nobody looks at each before it is written, so part of a name, which may be anybody’s, is only answered.
     */
    public List<Read> enterAll(Page page, List<String> lines, Instant at) {
        var read = new ArrayList<Read>();
        for (var line : lines) {
            if (!line.isBlank() && read.size() < LINES_MOST) {
                read.add(new Read(
                        line, enter(page, line, at, UUID.randomUUID(), party -> readers.isNamed(party.entry(), line))));
            }
        }
        return read;
    }

    private PaperAnswer enter(Page page, String typed, Instant at, UUID key, Predicate<DoorParty> isMeant) {
        return at(
                page,
                evening -> arrivals.once(evening, key, () -> switch (readers.find(evening, typed)) {
                    case PaperAnswer.Several several
                    when several.parties().size() == 1
                            && isMeant.test(several.parties().getFirst()) ->
                        arrivals.all(evening, several.parties().getFirst(), at, key);
                    case PaperAnswer other -> other;
                }));
    }

    private PaperAnswer at(Page page, Function<Evening, PaperAnswer> then) {
        return evening(page).map(then).orElseGet(PaperAnswer.Closed::new);
    }

    private Optional<Evening> evening(Page page) {
        return keeper.toType(page.slot())
                .filter(slot -> keeper.datesToType(slot).contains(page.date()))
                .flatMap(finder::describe)
                .map(door -> new Evening(door.slot(), page.date(), door.texts()));
    }
}
