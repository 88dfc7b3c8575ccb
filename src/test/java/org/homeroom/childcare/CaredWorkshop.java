package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.homeroom.account.AccountId;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A workshop at which children are cared for, planned by an administrator. */
@Component
public class CaredWorkshop {

    private final SchoolYear year;
    private final Carers carers;
    private final Staffing staffing;
    private final Childcare childcare;
    private final Registrations registrations;
    private final HandOverRepository handOvers;

    CaredWorkshop(
            SchoolYear year,
            Carers carers,
            Staffing staffing,
            Childcare childcare,
            Registrations registrations,
            HandOverRepository handOvers) {
        this.year = year;
        this.carers = carers;
        this.staffing = staffing;
        this.childcare = childcare;
        this.registrations = registrations;
        this.handOvers = handOvers;
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

    /** What a phone in a room of the slot's first date said. */
    public void tell(SlotId slot, RoomId room, RoomFact... facts) {
        var evening = new RoomEvening(year.school().id(), slot, 1, room);
        var phone = new RoomPhone(UUID.randomUUID(), "Ana’s phone");
        var teller = Teller.phone(phone, new AccountId(UUID.randomUUID()));
        for (var fact : facts) {
            var row = HandOver.of(fact, evening, teller, Instant.now(), fetcher(fact));
            if (fact instanceof RoomFact.In) {
                row.knowing(new Newcomer.Care("peanuts", ""));
            }
            handOvers.save(row);
        }
    }

    public static RoomFact.In in(RegistrationDetails family, Instant at, String code) {
        var child = family.children().getFirst().id();
        return new RoomFact.In(UUID.randomUUID(), at, family.id(), child, code);
    }

    /** By the code. */
    public static RoomFact.Out out(RoomFact.In in, Instant at) {
        return new RoomFact.Out(
                UUID.randomUUID(), at, in.registration(), in.child(), HandOverWay.CODE, in.id(), null, null);
    }

    /** With somebody who must not. */
    public static RoomFact.Out taken(RoomFact.In in, Instant at) {
        return new RoomFact.Out(
                UUID.randomUUID(),
                at,
                in.registration(),
                in.child(),
                HandOverWay.LISTED,
                in.id(),
                UUID.randomUUID(),
                null);
    }

    private static Going.@Nullable Fetcher fetcher(RoomFact fact) {
        if (!(fact instanceof RoomFact.Out out)) {
            return null;
        }
        return out.adult() == null
                ? new Going.Fetcher(null, null, null)
                : new Going.Fetcher(out.adult(), "Karim Haddad", HandOverNote.MUST_NOT);
    }
}
