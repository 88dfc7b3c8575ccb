package org.homeroom.childcare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeroom.childcare.RoomDesk.Child;
import org.homeroom.family.NewChild;
import org.homeroom.family.PersonId;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationState;

/**
 * Who stands on a room’s sheet: the children of the slot’s parties, and who is in any of its rooms, whatever became of
 * their party.
 *
 * @param open the slot’s rooms
 * @param inside by which each child that is in had come
 */
record RoomPeople(CareRoom room, List<RoomsThere.Room> open, Map<PersonId, HandOver> inside) {

    static RoomPeople of(CareRoom room, List<RoomsThere.Room> open, CareEvening evening) {
        Map<PersonId, HandOver> inside = new LinkedHashMap<>();
        evening.inside().forEach(stay -> stay.in().ifPresent(in -> inside.put(in.child(), in)));
        return new RoomPeople(room, open, inside);
    }

    List<RegistrationId> broughtBy() {
        return inside.values().stream().map(HandOver::registration).distinct().toList();
    }

    /** Each child once, of the party with which it comes, or else by which it came. */
    List<Child> children(List<RegistrationDetails> parties) {
        Map<PersonId, Child> children = new LinkedHashMap<>();
        parties.stream()
                .filter(party -> !party.isCancelled())
                .forEach(party ->
                        party.children().forEach(child -> children.putIfAbsent(child.id(), child(party, child))));
        inside.values()
                .forEach(in -> parties.stream()
                        .filter(party -> party.id().equals(in.registration()))
                        .forEach(party -> brought(party, in.child())
                                .ifPresent(child -> children.putIfAbsent(child.id(), child(party, child)))));
        return List.copyOf(children.values());
    }

    /** Those with children there. */
    List<RegistrationDetails> withChildren(List<RegistrationDetails> parties) {
        var brought = broughtBy();
        return parties.stream()
                .filter(party -> !party.children().isEmpty() || brought.contains(party.id()))
                .toList();
    }

    /** Of the party, or of the household where it has left the party since. */
    private static Optional<PartyPerson.Child> brought(RegistrationDetails party, PersonId id) {
        return party.children().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .or(() -> party.household().children().stream()
                        .filter(child -> child.id().equals(id))
                        .findFirst()
                        .map(child -> new PartyPerson.Child(id, child.firstName(), child.age(), null, null)));
    }

    private Child child(RegistrationDetails party, PartyPerson.Child child) {
        boolean holds = party.state().holdsPlaces() && child.childcare().isPresent();
        Predicate<RoomsThere.Room> itsOwn =
                each -> holds && each.takes(child.childcare().orElseThrow());
        boolean expected = itsOwn.test(RoomsThere.Room.of(room));
        boolean waiting = !holds
                && party.state() != RegistrationState.CANCELLED
                && child.wantedCare().isPresent();
        boolean unplaced = holds && open.stream().noneMatch(itsOwn);
        var told = child.wantedCare().filter(care -> expected || waiting || unplaced || isHere(child.id()));
        return new Child(
                child.id(),
                party.id(),
                child.name(),
                child.age() == NewChild.AGE_UNKNOWN ? null : child.age(),
                expected,
                open.stream()
                        .filter(other -> !expected && itsOwn.test(other))
                        .findFirst()
                        .map(RoomsThere.Room::sign)
                        .orElse(null),
                waiting,
                told.map(care -> care.allergies()).orElse(null),
                told.map(care -> care.needs()).orElse(null));
    }

    private boolean isHere(PersonId child) {
        return Optional.ofNullable(inside.get(child))
                .filter(in -> in.room().equals(room.id()))
                .isPresent();
    }
}
