package org.homeroom.door;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was on paper, and reads back what was written so: in the same check-ins as every door’s. */
@Component
class PaperBook {

    private final CheckIns checkIns;
    private final CheckInBook book;
    private final PaperLines lines;
    private final Rolls rolls;
    private final DoorAdmissions admissions;

    PaperBook(CheckIns checkIns, CheckInBook book, PaperLines lines, Rolls rolls, DoorAdmissions admissions) {
        this.checkIns = checkIns;
        this.book = book;
        this.lines = lines;
        this.rolls = rolls;
        this.admissions = admissions;
    }

    /** Told again under the same key, it is written once. */
    PaperEntry arrived(Evening evening, DoorEntry family, Set<PersonId> people, Instant at, UUID key) {
        tell(CheckIn.Kind.ARRIVED, evening, family.id(), people, at, key, null);
        return under(evening, key).orElseThrow();
    }

    /** Takes one entry back; what a door said of the same people stays. */
    void undone(Evening evening, UUID entry, Instant at, UUID key) {
        var rows = rows(evening, entry);
        rows.stream()
                .findFirst()
                .ifPresent(first -> tell(
                        CheckIn.Kind.UNDONE,
                        evening,
                        first.registration(),
                        rows.stream().map(CheckIn::person).collect(Collectors.toSet()),
                        at,
                        key,
                        entry));
    }

    /** What stands under this key, taken back or not. */
    Optional<PaperEntry> under(Evening evening, UUID key) {
        return entry(evening, rows(evening, key));
    }

    /** All that was typed in and not taken back, the latest first. */
    List<PaperEntry> entries(Evening evening) {
        var all = checkIns.onPaper(evening.slot().id(), evening.session());
        var undone = all.stream().flatMap(row -> row.undoes().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.kind() == CheckIn.Kind.ARRIVED && !undone.contains(row.clientKey()))
                .collect(Collectors.groupingBy(CheckIn::clientKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(rows -> entry(evening, rows).stream())
                .toList()
                .reversed();
    }

    Presence presence(Evening evening, RegistrationId family) {
        return checkIns.presence(evening.slot().id(), evening.session(), family);
    }

    private List<CheckIn> rows(Evening evening, UUID key) {
        return checkIns.under(List.of(key.toString())).values().stream()
                .flatMap(Collection::stream)
                .filter(row -> row.isOnPaper()
                        && row.kind() == CheckIn.Kind.ARRIVED
                        && row.slot().equals(evening.slot().id())
                        && row.session() == evening.session())
                .toList();
    }

    private Optional<PaperEntry> entry(Evening evening, List<CheckIn> rows) {
        return rows.stream()
                .findFirst()
                .flatMap(first -> family(evening, first.registration()).map(family -> {
                    var people = rows.stream().map(CheckIn::person).collect(Collectors.toCollection(HashSet::new));
                    return new PaperEntry(
                            UUID.fromString(first.clientKey()),
                            lines.of(evening.slot().id()).get(family.id()),
                            family,
                            family.people().stream()
                                    .filter(person -> people.contains(person.id()))
                                    .toList(),
                            first.at());
                }));
    }

    private Optional<DoorEntry> family(Evening evening, RegistrationId id) {
        return Optional.ofNullable(rolls.expected(evening.slot().id()).byId().get(id))
                .or(() -> admissions.find(id));
    }

    private void tell(
            CheckIn.Kind kind,
            Evening evening,
            RegistrationId family,
            Set<PersonId> people,
            Instant at,
            UUID key,
            @Nullable UUID undoes) {
        book.tell(List.of(new Told(
                kind,
                evening.slot(),
                evening.session(),
                family,
                people,
                at,
                key.toString(),
                undoes == null ? null : undoes.toString(),
                null,
                true)));
    }
}
