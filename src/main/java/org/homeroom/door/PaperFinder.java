package org.homeroom.door;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.RateLimits;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.language.Formats;
import org.homeroom.language.SafeText;
import org.homeroom.language.TextFolding;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** Makes out who is meant by what stands on a list on paper: the number of a line, a code, or part of a name. */
@Component
class PaperFinder {

    private static final String LIMIT = "door-code";
    private static final int TYPED_MOST = 300;

    /** As it is printed, or as it is written by hand: "12", "12.", "# 12", in any script’s digits. */
    private static final Pattern NUMBER = Pattern.compile("[#№]?\\s*(\\p{Nd}{1,5})\\s*[.)։።、]?");

    private final PaperLines lines;
    private final Rolls rolls;
    private final DoorAdmissions admissions;
    private final DoorFinder finder;
    private final RateLimits limits;
    private final CurrentStaff staff;
    private final Formats formats;

    PaperFinder(
            PaperLines lines,
            Rolls rolls,
            DoorAdmissions admissions,
            DoorFinder finder,
            RateLimits limits,
            CurrentStaff staff,
            Formats formats) {
        this.lines = lines;
        this.rolls = rolls;
        this.admissions = admissions;
        this.finder = finder;
        this.limits = limits;
        this.staff = staff;
        this.formats = formats;
    }

    /** {@link PaperAnswer.Several} of one is who is meant. */
    PaperAnswer find(Evening evening, String typed) {
        var text = clean(typed);
        var number = number(text);
        if (number.isPresent()) {
            return lines.at(evening.slot().id(), number.getAsInt())
                    .flatMap(admissions::find)
                    .map(entry -> standing(evening, entry))
                    .orElseGet(PaperAnswer.Nobody::new);
        }
        var code = DoorCode.read(text);
        return code.isPresent() ? byCode(evening, code.get(), text) : byName(evening, text);
    }

    /** Whether this family was found by a number, its code or the whole name of one of it, not by part of a name. */
    boolean isNamed(DoorEntry family, String typed) {
        var text = clean(typed);
        var name = TextFolding.fold(text);
        return number(text).isPresent()
                || DoorCode.read(text).filter(code -> code.isOf(family)).isPresent()
                || family.people().stream()
                        .anyMatch(person -> TextFolding.fold(person.name()).equals(name));
    }

    private static String clean(String typed) {
        var text = SafeText.clean(typed);
        return text.length() > TYPED_MOST ? text.substring(0, TYPED_MOST) : text;
    }

    private PaperAnswer byName(Evening evening, String text) {
        if (TextFolding.fold(text).isBlank()) { // would fit everybody
            return new PaperAnswer.Nobody();
        }
        var found = rolls.of(evening.slot().id(), evening.session())
                .search(text, staff.get().language(), formats, Door.MOST_FOUND);
        return found.isEmpty() ? new PaperAnswer.Nobody() : new PaperAnswer.Several(found);
    }

    private PaperAnswer byCode(Evening evening, DoorCode code, String text) {
        var here = rolls.of(evening.slot().id(), evening.session()).find(code);
        if (here.isPresent()) {
            return standing(evening, here.get().entry());
        }
        if (code.mayBeName() && byName(evening, text) instanceof PaperAnswer.Several several) {
            return several;
        }
        var who = staff.get().id().value().toString();
        if (code.isShort() && !limits.allow(LIMIT, who)) {
            return new PaperAnswer.TooOften();
        }
        return admissions
                .read(code.symbols())
                .map(entry -> standing(evening, entry))
                .orElseGet(PaperAnswer.Nobody::new);
    }

    private PaperAnswer standing(Evening evening, DoorEntry entry) {
        if (entry.state() == RegistrationState.CANCELLED) {
            return new PaperAnswer.Cancelled(entry);
        }
        if (!entry.slot().equals(evening.slot().id())) {
            return new PaperAnswer.NotExpected(entry, finder.there(entry.slot()));
        }
        var party = party(evening, entry).or(() -> {
            rolls.forget(entry.slot()); // registered a moment ago, through another instance
            return party(evening, entry);
        });
        return new PaperAnswer.Several(List.of(party.orElseThrow()));
    }

    private Optional<DoorParty> party(Evening evening, DoorEntry entry) {
        return rolls.of(entry.slot(), evening.session()).party(entry.id());
    }

    private static OptionalInt number(String text) {
        var match = NUMBER.matcher(text);
        return match.matches()
                ? OptionalInt.of(match.group(1)
                        .codePoints()
                        .map(digit -> Character.digit(digit, 10))
                        .reduce(0, (number, digit) -> number * 10 + digit))
                : OptionalInt.empty();
    }
}
