package org.homeroom.door;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretersThere;
import org.homeroom.language.Formats;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Rosters;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What is printed for an evening at the door, in case there is no network: for the school's own people at any time, for
 * volunteers of the slots they work at while the door is open. To everybody else the slot is as one that never was.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class EveningPaper {

    private static final int A4_HEIGHT = 297; // millimetres

    private final DoorKeeper keeper;
    private final DoorFinder finder;
    private final Rosters rosters;
    private final PaperLines lines;
    private final RosterFamilies families;
    private final EveningTongues tongues;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Formats formats;
    private final Clock clock;

    EveningPaper(
            DoorKeeper keeper,
            DoorFinder finder,
            Rosters rosters,
            PaperLines lines,
            RosterFamilies families,
            EveningTongues tongues,
            SchoolService schools,
            CurrentStaff staff,
            Formats formats,
            Clock clock) {
        this.keeper = keeper;
        this.finder = finder;
        this.rosters = rosters;
        this.lines = lines;
        this.families = families;
        this.tongues = tongues;
        this.schools = schools;
        this.staff = staff;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * @param number of the date, from 1
     * @param asOf when it was read
     * @param school its name
     * @param letter whether paper is of the size of Letter where the school is, instead of A4
     * @param lines in the order of names: those with a place, then those who wait
     * @param tongues the one of most families first
     */
    public record Paper(
            DoorSlot door,
            int number,
            Instant asOf,
            String school,
            boolean letter,
            List<Line> lines,
            List<Tongue> tongues) {

        public SlotSession date() {
            return door.slot().sessions().get(number - 1);
        }
    }

    /** @param number the family's, on all lists of this slot that are ever printed */
    public record Line(int number, DoorEntry entry, boolean firstTime, List<Understood> wishes) {}

    /** A wish to be spoken or signed to, and how far it is met. */
    public record Understood(InterpreterRequest wish, Help help, List<String> headsets) {}

    /**
     * A language of families that come, or that somebody wishes to be interpreted.
     *
     * @param code a BCP 47 tag or one of ISO 639-3
     */
    public record Tongue(
            String code,
            boolean signed,
            int families,
            Help help,
            List<InterpretersThere.Who> who,
            List<String> headsets) {

        public Locale language() {
            return Locale.forLanguageTag(code);
        }
    }

    /** @param date its number, from 1; anything else is the nearest */
    public Optional<Paper> of(SlotId id, int date) {
        return keeper.toPrint(id).flatMap(slot -> finder.describe(slot).map(door -> paper(door, date)));
    }

    private Paper paper(DoorSlot door, int date) {
        var slot = door.slot();
        var school = schools.get(slot.school());
        boolean isOne = date >= 1 && date <= slot.sessions().size();
        var expected = inOrder(rosters.expected(List.of(slot.id())));
        var numbers = lines.give(slot.id(), expected.stream().map(DoorEntry::id).toList());
        var ready = families.ready(slot.school(), List.of(slot));
        return new Paper(
                door,
                isOne ? date : slot.sessionNearest(clock.instant()),
                clock.instant(),
                school.name(),
                isLetter(school),
                expected.stream()
                        .map(entry -> new Line(
                                Objects.requireNonNull(numbers.get(entry.id())),
                                entry,
                                ready.firstTimers().contains(entry.id()),
                                EveningTongues.wishes(entry, ready)))
                        .toList(),
                tongues.of(slot, expected, ready));
    }

    private static boolean isLetter(School school) {
        var there = new ULocale.Builder().setRegion(school.region()).build();
        return LocaleData.getPaperSize(there).getHeight() < A4_HEIGHT;
    }

    private List<DoorEntry> inOrder(List<DoorEntry> expected) {
        return expected.stream()
                .filter(entry -> !entry.people().isEmpty())
                .sorted(Comparator.comparing((DoorEntry entry) -> !entry.state().holdsPlaces())
                        .thenComparing(
                                entry -> entry.people().getFirst().name(),
                                formats.collator(staff.get().language()))
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }
}
