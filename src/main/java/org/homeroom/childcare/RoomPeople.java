package org.homeroom.childcare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeroom.childcare.HandOver.Kind;
import org.homeroom.childcare.RoomDesk.Child;
import org.homeroom.family.NewChild;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;

/**
 * Who stands on a room’s sheet: the children of the slot’s parties, and who is in any of its rooms, whatever became of
 * their party.
 *
 * @param open the slot’s rooms
 * @param inside by which each child that is in had come
 * @param known what carers were told of each child when it came
 */
record RoomPeople(
        RoomsThere.Room room,
        List<RoomsThere.Room> open,
        Map<PersonId, HandOver> inside,
        Map<PersonId, Newcomer.Care> known) {

    static RoomPeople of(RoomsThere.Room room, List<RoomsThere.Room> open, CareEvening evening) {
        Map<PersonId, HandOver> inside = new LinkedHashMap<>();
        evening.inside().forEach(stay -> stay.in().ifPresent(in -> inside.put(in.child(), in)));
        Map<PersonId, Newcomer.Care> known = new LinkedHashMap<>();
        evening.live().stream()
                .filter(fact -> fact.is(Kind.IN))
                .forEach(in -> in.care().ifPresent(care -> known.put(in.child(), care)));
        return new RoomPeople(room, open, inside, known);
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

    /** Whether this room is likely to have one of its children, or has one. */
    boolean isOurs(RegistrationDetails party) {
        return party.children().stream()
                        .anyMatch(
                                child -> CarePlace.of(child, party, room, open).isOurs() || isHere(child.id()))
                || inside.values().stream()
                        .anyMatch(in -> isHere(in.child()) && in.registration().equals(party.id()));
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
        var place = CarePlace.of(child, party, room, open);
        var told = child.wantedCare()
                .or(() -> Optional.ofNullable(known.get(child.id())))
                .filter(care -> place.isOurs() || isHere(child.id()));
        return new Child(
                child.id(),
                party.id(),
                child.name(),
                child.age() == NewChild.AGE_UNKNOWN ? null : child.age(),
                place.expected(),
                Optional.ofNullable(place.elsewhere())
                        .map(RoomsThere.Room::sign)
                        .orElse(null),
                place.waiting(),
                told.map(Newcomer.Care::allergies).orElse(null),
                told.map(Newcomer.Care::needs).orElse(null));
    }

    private boolean isHere(PersonId child) {
        return Optional.ofNullable(inside.get(child))
                .filter(in -> in.room().equals(room.id()))
                .isPresent();
    }
}
