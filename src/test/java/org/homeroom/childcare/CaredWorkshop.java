package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.springframework.stereotype.Component;

/** A workshop at which children are cared for, planned by an administrator. */
@Component
public class CaredWorkshop {

    private final SchoolYear year;
    private final Carers carers;
    private final Staffing staffing;
    private final Childcare childcare;
    private final Registrations registrations;

    CaredWorkshop(SchoolYear year, Carers carers, Staffing staffing, Childcare childcare, Registrations registrations) {
        this.year = year;
        this.carers = carers;
        this.staffing = staffing;
        this.childcare = childcare;
        this.registrations = registrations;
    }

    public void signIn(Role role) {
        SignedIn.as(year.school().id(), role);
    }

    public EventId event() {
        return year.workshop("Homework without tears");
    }

    public CarerId carer(String name) {
        return carers.add(new NewCarer(name, "+1 212 555 0147", "", true));
    }

    public RoomId room(SlotId slot, String name, AgeBand youngest, AgeBand oldest, int roomFor) {
        assertThat(staffing.addRoom(slot, new RoomPlan(name, youngest, oldest, roomFor)))
                .isEqualTo(new StaffingOutcome.Done());
        return childcare.of(slot).rooms().stream()
                .filter(room -> room.takes(youngest))
                .findFirst()
                .flatMap(SlotCare.Room::planned)
                .orElseThrow();
    }

    public void assign(SlotId slot, RoomId room, CarerId... people) {
        for (var person : people) {
            assertThat(staffing.assign(slot, room, person)).isEqualTo(new StaffingOutcome.Done());
        }
    }

    /** A family with one child that is to be cared for. */
    public RegistrationOutcome register(SlotId slot, String child, int age) {
        return registrations.register(Requests.to(slot).childInCare(child, age).build());
    }
}
