package org.homeroom.door;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.account.AccountId;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.account.StaffAdministration;
import org.homeroom.account.StaffMember;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which volunteers work at which door. A slot or a person of another school is as unknown as one that never was. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DoorDuties {

    private final DoorDutyRepository duties;
    private final StaffAdministration people;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Audit audit;

    DoorDuties(
            DoorDutyRepository duties,
            StaffAdministration people,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Audit audit) {
        this.duties = duties;
        this.people = people;
        this.catalogue = catalogue;
        this.staff = staff;
        this.audit = audit;
    }

    /** All volunteers of the school, by name. */
    @Transactional(readOnly = true)
    public List<DoorHelper> helpers(SlotId slot) {
        requireOwn(slot);
        var onDuty = duties.findByKeySlotId(slot.value()).stream()
                .map(DoorDuty::account)
                .collect(Collectors.toSet());
        return volunteers()
                .map(person -> new DoorHelper(person.id(), person.name(), onDuty.contains(person.id())))
                .sorted(Comparator.comparing(DoorHelper::name))
                .toList();
    }

    /** Done twice it is done once. */
    @Transactional
    public void assign(SlotId slot, AccountId volunteer) {
        requireOwn(slot);
        if (volunteers().noneMatch(person -> person.id().equals(volunteer))) {
            throw new NoSuchElementException("no volunteer of this school: " + volunteer.value());
        }
        duties.save(new DoorDuty(DoorDuty.Key.of(slot, volunteer)));
        audit.record("door.assign", slot.toString(), volunteer.value().toString());
    }

    /** Done twice it is done once. */
    @Transactional
    public void unassign(SlotId slot, AccountId volunteer) {
        requireOwn(slot);
        duties.deleteById(DoorDuty.Key.of(slot, volunteer));
        audit.record("door.unassign", slot.toString(), volunteer.value().toString());
    }

    private Stream<StaffMember> volunteers() {
        return people.list().stream().filter(person -> person.role() == Role.VOLUNTEER);
    }

    private void requireOwn(SlotId slot) {
        boolean own = catalogue
                .findOfSlot(slot)
                .filter(event -> event.school().id().equals(staff.get().school()))
                .isPresent();
        if (!own) {
            throw new NoSuchElementException("no slot of this school: " + slot);
        }
    }
}
