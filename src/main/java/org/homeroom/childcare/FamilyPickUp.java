package org.homeroom.childcare;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a family sees and says, without an account, of how its children are fetched: open to whoever holds the code in its
 * link. What staff said of those who must not is not shown there, since one of them may hold it too; and for the same
 * reason only staff take such a name back.
 */
@Service
public class FamilyPickUp {

    private final Registrations registrations;
    private final PickUps pickUps;
    private final FamilyInRooms inside;
    private final RoomsThere rooms;

    FamilyPickUp(Registrations registrations, PickUps pickUps, FamilyInRooms inside, RoomsThere rooms) {
        this.registrations = registrations;
        this.pickUps = pickUps;
        this.inside = inside;
        this.rooms = rooms;
    }

    /**
     * @param adults the names of those of the party who may, as far as the family says
     * @param open whether the family may still change it
     */
    public record Named(List<String> adults, List<PickUpPerson> may, List<PickUpPerson> mustNot, boolean open) {

        /** Where somebody must not, whoever holds the link may be just that one: only the school names others then. */
        public boolean isSchoolAsked() {
            return !mustNot.isEmpty();
        }
    }

    /**
     * A child in a room.
     *
     * @param code by which it is fetched; null where that is by photo ID
     */
    public record InRoom(
            PersonId child, String name, @Nullable Code code, RoomsThere.Room room, Instant since) {

        public Optional<Code> shown() {
            return Optional.ofNullable(code);
        }
    }

    /** @param qr what stands in the QR code */
    public record Code(String symbols, String qr) {

        static Code of(HandOver in) {
            return new Code(in.code(), "pickup:" + in.child().value() + ":" + in.code());
        }
    }

    @Transactional(readOnly = true)
    public Named named(RegistrationDetails family, SlotSummary slot) {
        var list = pickUps.of(family.id());
        var told = list.asThePageHasIt();
        var adults = family.adults().stream()
                .filter(adult -> !told.isUnsure(adult.id(), adult.name()))
                .map(PartyPerson.Adult::name)
                .filter(name -> !told.isBarred(name))
                .toList();
        return new Named(adults, list.namedOnce(PickUpKind.MAY), byFamily(list), pickUps.isOpen(family, slot));
    }

    /** @param adult said for one who may: 18 or older */
    @Transactional
    public PickUpOutcome add(RegistrationCode code, PickUpKind kind, String name, boolean adult) {
        if (kind == PickUpKind.MAY && !adult) {
            throw new IllegalArgumentException("children are handed to adults");
        }
        return find(code)
                .map(family -> kind == PickUpKind.MAY && isBarredByFamily(family)
                        ? PickUpOutcome.ASK_SCHOOL
                        : pickUps.add(family, kind, name, null))
                .orElse(PickUpOutcome.OVER);
    }

    /** Takes somebody off who might. False where that was done before. */
    @Transactional
    public boolean remove(RegistrationCode code, UUID person) {
        return find(code)
                .filter(family -> pickUps.remove(family, person, EnumSet.of(PickUpKind.MAY)))
                .isPresent();
    }

    /**
     * Its children who are in a room now, as far as we have heard of it. Without the code where the page says itself that
     * somebody must not fetch them; where only staff say so, it must look as ever.
     */
    @Transactional(readOnly = true)
    public List<InRoom> inRooms(RegistrationDetails family) {
        boolean byCode = !isBarredByFamily(family);
        return inside.of(family.id()).stream()
                .map(stay -> inRoom(family, stay, byCode))
                .toList();
    }

    private InRoom inRoom(RegistrationDetails family, CareEvening.Stay stay, boolean byCode) {
        var in = stay.in().orElseThrow();
        var name = family.household().children().stream()
                .filter(child -> child.id().equals(in.child()))
                .map(child -> child.firstName())
                .findFirst()
                .orElse("");
        var room = rooms.find(in.room()).orElseThrow();
        return new InRoom(in.child(), name, byCode ? Code.of(in) : null, room, stay.since());
    }

    private boolean isBarredByFamily(RegistrationDetails family) {
        return !byFamily(pickUps.of(family.id())).isEmpty();
    }

    private static List<PickUpPerson> byFamily(PickUpList list) {
        return list.mustNot().stream().filter(person -> !person.byStaff()).toList();
    }

    private Optional<RegistrationDetails> find(RegistrationCode code) {
        return registrations.find(code);
    }
}
