package org.homeroom.door;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.CareFamily;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Rosters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The children of an evening's childcare, on paper for their carers, who know from it no less than from a room’s phone. Of
 * a slot of another school there are none.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class CarersPaper {

    private final DoorKeeper keeper;
    private final Rosters rosters;
    private final PaperLines lines;
    private final RoomsThere rooms;
    private final StaffPickUp pickUps;
    private final SlipMarks marks;
    private final CurrentStaff staff;
    private final Formats formats;

    CarersPaper(
            DoorKeeper keeper,
            Rosters rosters,
            PaperLines lines,
            RoomsThere rooms,
            StaffPickUp pickUps,
            SlipMarks marks,
            CurrentStaff staff,
            Formats formats) {
        this.keeper = keeper;
        this.rosters = rosters;
        this.lines = lines;
        this.rooms = rooms;
        this.pickUps = pickUps;
        this.marks = marks;
        this.staff = staff;
        this.formats = formats;
    }

    /** @param name empty for one that goes by its ages */
    public record Room(String name, int fromAge, int toAge) {}

    /**
     * A child with a childcare place, for its carers.
     *
     * @param number the family's, and which of its people
     * @param mark on the parent's slip and the carers' sheet, not on the child
     * @param room null when none takes the child's age
     */
    public record CaredChild(
            String number,
            String mark,
            String name,
            int age,
            @Nullable Room room,
            Newcomer.Care care,
            Fetching fetching,
            Locale language) {}

    /**
     * @param adults who come with the child
     * @param others who were named besides
     * @param mustNot of whom neither list has anybody
     * @param phone empty where the family left none
     */
    public record Fetching(List<Adult> adults, List<Adult> others, List<String> mustNot, String phone) {

        private static Fetching of(CareFamily family) {
            return new Fetching(
                    family.adults().stream()
                            .map(adult -> new Adult(
                                    adult.name(),
                                    family.alike().contains(adult.id().value())))
                            .toList(),
                    family.mayCollect().stream()
                            .map(person ->
                                    new Adult(person.name(), family.alike().contains(person.id())))
                            .toList(),
                    family.mustNot().stream().map(PickUpPerson::name).toList(),
                    family.phone().orElse(""));
        }
    }

    /** @param alike whether it may be the name of one who must not */
    public record Adult(String name, boolean alike) {}

    /**
     * Those who have a childcare place, room by room.
     *
     * @param date its number, from 1
     */
    public List<CaredChild> of(SlotId id, int date) {
        return keeper.toPrint(id).map(slot -> children(slot, date)).orElse(List.of());
    }

    private List<CaredChild> children(SlotSummary slot, int date) {
        var there = rooms(slot);
        var holding = rosters.holding(List.of(slot.id()));
        var numbers = lines.give(
                slot.id(), holding.stream().map(RegistrationDetails::id).toList());
        var told = pickUps.told(holding);
        var byName = formats.collator(staff.get().language());
        var children = new ArrayList<CaredChild>();
        for (var family : holding) {
            var by = Fetching.of(Objects.requireNonNull(told.get(family.id())));
            for (int i = 0; i < family.people().size(); i++) {
                if (family.people().get(i) instanceof PartyPerson.Child child
                        && child.childcare().isPresent()) {
                    children.add(new CaredChild(
                            numbers.get(family.id()) + "-" + (i + 1),
                            marks.of(slot.school(), family.id(), child.id(), date),
                            child.name(),
                            child.age(),
                            room(there, child.childcare().orElseThrow()),
                            child.wantedCare().orElse(Newcomer.Care.NOTHING_SPECIAL),
                            by,
                            family.language()));
                }
            }
        }
        children.sort(Comparator.comparingInt((CaredChild child) -> place(there, child.room()))
                .thenComparing(CaredChild::name, byName)
                .thenComparing(CaredChild::number));
        return children;
    }

    /** Places that were only typed in stand for a room of these ages. */
    private List<Room> rooms(SlotSummary slot) {
        var planned = rooms.at(List.of(slot.id())).getOrDefault(slot.id(), List.of());
        return planned.isEmpty()
                ? slot.childcareRooms().stream()
                        .map(room -> new Room("", room.fromAge(), room.toAge()))
                        .toList()
                : planned.stream()
                        .map(room -> new Room(room.name(), room.fromAge(), room.toAge()))
                        .toList();
    }

    private static @Nullable Room room(List<Room> there, AgeBand band) {
        return there.stream()
                .filter(room -> room.fromAge() <= band.youngest() && band.youngest() <= room.toAge())
                .findFirst()
                .orElse(null);
    }

    private static int place(List<Room> there, @Nullable Room room) {
        return room == null ? there.size() : there.indexOf(room);
    }
}
