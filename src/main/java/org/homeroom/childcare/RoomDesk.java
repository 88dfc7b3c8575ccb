package org.homeroom.childcare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.childcare.CareEvening.Stay;
import org.homeroom.family.PersonId;
import org.homeroom.registration.CareParties;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A childcare room as the phones of its carers have it. Whoever calls answers for which room a phone belongs to. */
@Service
@PreAuthorize("hasAuthority('" + CareParties.AUTHORITY + "')")
public class RoomDesk {

    private final CareParties families;
    private final PickUps pickUps;
    private final HandOverRepository handOvers;
    private final CareRoomRepository rooms;
    private final RoomPlaces places;
    private final RoomsThere there;
    private final RoomFactBook book;

    RoomDesk(
            CareParties families,
            PickUps pickUps,
            HandOverRepository handOvers,
            CareRoomRepository rooms,
            RoomPlaces places,
            RoomsThere there,
            RoomFactBook book) {
        this.families = families;
        this.pickUps = pickUps;
        this.handOvers = handOvers;
        this.rooms = rooms;
        this.places = places;
        this.there = there;
        this.book = book;
    }

    /**
     * What a room’s carers have to know.
     *
     * @param carers how many are planned
     */
    public record Sheet(
            RoomsThere.Room room,
            int roomFor,
            int carers,
            Ratios ratios,
            List<Child> children,
            List<CareFamily> families) {

        /** What of it those need who only wait until these children are fetched: their families. */
        public Sheet of(List<ChildStanding> inside) {
            var ids = inside.stream().map(ChildStanding::child).collect(Collectors.toSet());
            var theirs = Stream.concat(
                            inside.stream().map(ChildStanding::registration),
                            children.stream()
                                    .filter(child -> ids.contains(child.id()))
                                    .map(Child::registration))
                    .collect(Collectors.toSet());
            return new Sheet(
                    room,
                    roomFor,
                    carers,
                    ratios,
                    children.stream()
                            .filter(child -> theirs.contains(child.registration()))
                            .toList(),
                    families.stream()
                            .filter(family ->
                                    theirs.contains(family.registration().id()))
                            .toList());
        }
    }

    /**
     * A child of the slot.
     *
     * @param age null where it is not known
     * @param expected whether its place is in this room
     * @param room the other one that has its place; null where there is none
     * @param waiting whether childcare was asked for, and it has none
     * @param allergies and needs: null where this room has nothing to do with them
     */
    public record Child(
            PersonId id,
            RegistrationId registration,
            String name,
            @Nullable Integer age,
            boolean expected,
            @Nullable String room,
            boolean waiting,
            @Nullable String allergies,
            @Nullable String needs) {}

    /** How things stand in a room; empty where nobody has said so. */
    public record Standing(Optional<Integer> carers, Optional<Instant> closedAt, List<ChildStanding> children) {

        public List<ChildStanding> inside() {
            return children.stream().filter(child -> child.out() == null).toList();
        }

        /** Whether one is in who came before then. */
        public boolean hasChildrenOfBefore(Instant then) {
            return inside().stream().anyMatch(child -> child.since().isBefore(then));
        }
    }

    /**
     * @param since when it first came, where several phones took it in
     * @param out null while the child is in
     */
    public record ChildStanding(
            RegistrationId registration,
            PersonId child,
            Instant since,
            Came in,
            @Nullable Went out) {}

    public record Came(UUID fact, Instant at, String code) {}

    public record Went(UUID fact, Instant at, HandOverWay how, Optional<String> name) {}

    @Transactional(readOnly = true)
    public Sheet sheet(RoomEvening evening) {
        var room = rooms.findById(evening.room().value()).orElseThrow();
        var staffed = places.staffed(List.of(evening.slot())).getOrDefault(evening.slot(), List.of());
        int carers = staffed.stream()
                .filter(each -> each.room().id().equals(evening.room()))
                .mapToInt(each -> each.carers().size())
                .sum();
        var open = there.at(List.of(evening.slot())).getOrDefault(evening.slot(), List.of());
        var people = RoomPeople.of(RoomsThere.Room.of(room), open, evening(evening));
        var parties = families.at(evening.slot(), people.broughtBy());
        var withChildren = people.withChildren(parties);
        var lists =
                pickUps.of(withChildren.stream().map(RegistrationDetails::id).toList());
        return new Sheet(
                RoomsThere.Room.of(room),
                room.roomFor(),
                carers,
                places.ratios(evening.school()).ratios(),
                people.children(parties),
                withChildren.stream()
                        .map(party ->
                                family(party, lists.getOrDefault(party.id(), PickUpList.NOBODY), people.isOurs(party)))
                        .toList());
    }

    private static CareFamily family(RegistrationDetails party, PickUpList list, boolean ours) {
        var family = CareFamily.of(party, list);
        return ours ? family : family.asElsewhere();
    }

    /** In the order in which they were told. */
    public List<RoomFactAnswer> write(RoomEvening evening, RoomPhone phone, List<RoomFact> facts) {
        return book.write(evening, phone, facts);
    }

    /** Whether a fact was taken back, by whichever phone. */
    @Transactional(readOnly = true)
    public boolean isTakenBack(UUID fact) {
        return handOvers.existsByUndoesId(fact);
    }

    @Transactional(readOnly = true)
    public Standing standing(RoomEvening room) {
        var evening = evening(room);
        return new Standing(
                Optional.ofNullable(evening.carers().get(room.room())),
                evening.closed(room.room()),
                evening.in(room.room()).stream().map(RoomDesk::standing).toList());
    }

    private CareEvening evening(RoomEvening room) {
        return CareEvening.of(handOvers.findBySlotIdAndSessionNumber(room.slot().value(), room.session()));
    }

    private static ChildStanding standing(Stay stay) {
        var in = stay.in().orElseThrow();
        return new ChildStanding(
                in.registration(),
                in.child(),
                stay.since(),
                new Came(in.fact(), in.at(), in.code()),
                stay.end()
                        .map(out -> new Went(
                                out.fact(),
                                out.at(),
                                out.going().how(),
                                Optional.ofNullable(out.going().adultName())))
                        .orElse(null));
    }
}
