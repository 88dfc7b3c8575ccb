package org.homeroom.door;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.family.PersonId;
import org.homeroom.language.Formats;
import org.homeroom.language.PersonNames;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationId;

/** All families of a slot with who of them is here, and what their names are found by. One for all doors, unchanging. */
record Roll(List<Name> names, List<DoorParty> parties) {

    /** A family, and the search keys of each of its people. */
    record Name(DoorEntry entry, List<Set<String>> keys) {

        static Name of(DoorEntry entry, Function<String, Set<String>> keys) {
            return new Name(
                    entry,
                    entry.people().stream().map(PartyPerson::name).map(keys).toList());
        }

        String first() {
            return entry.people().getFirst().name();
        }
    }

    static Roll of(List<Name> names, Map<RegistrationId, Map<PersonId, Instant>> present) {
        var parties = names.stream()
                .map(name -> new DoorParty(
                        name.entry(), present.getOrDefault(name.entry().id(), Map.of())))
                .toList();
        return new Roll(names, parties);
    }

    Optional<DoorParty> find(DoorCode code) {
        return parties.stream().filter(party -> code.isOf(party.entry())).findFirst();
    }

    Optional<DoorParty> party(RegistrationId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** Families one of whose people has such a name, those still missing first. */
    List<DoorParty> search(String typed, Locale reader, Formats formats, int most) {
        var fits = PersonNames.finder(typed);
        var missing = matches(fits, party -> !party.areAllHere());
        var here = matches(fits, DoorParty::areAllHere);
        return Stream.concat(missing, here)
                .limit(most)
                .sorted(Comparator.comparing(DoorParty::areAllHere)
                        .thenComparing(
                                party -> party.entry().people().getFirst().name(), formats.collator(reader)))
                .toList();
    }

    private Stream<DoorParty> matches(Predicate<Set<String>> fits, Predicate<DoorParty> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> wanted.test(parties.get(i)))
                .filter(i -> names.get(i).keys().stream().anyMatch(fits))
                .mapToObj(parties::get);
    }
}
