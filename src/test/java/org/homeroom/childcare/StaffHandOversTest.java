package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class StaffHandOversTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Registrations registrations;

    @Autowired
    private FamilyPickUp families;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private StaffHandOvers staff;

    @Autowired
    private HandOverRepository rows;

    @Autowired
    private CurrentStaff current;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private RoomId room;
    private RegistrationDetails family;
    private RoomFact.In in;

    @BeforeEach
    void aChildInARoomWhosePhoneIsLost() {
        workshop.signIn(Role.ADMINISTRATOR);
        slot = year.slot(workshop.event(), 10, Map.of());
        room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Ana"), workshop.carer("Ben"));
        var code = ((RegistrationOutcome.Confirmed) workshop.register(slot, "Liya", 4)).code();
        family = registrations.find(code).orElseThrow();
        in = CaredWorkshop.in(family, Instant.now().minusSeconds(600), "7KQ2M9");
        workshop.tell(slot, room, in);
    }

    @Test
    void endsAStayUnderTheNameOfWhoeverSaysSo() {
        assertThat(said()).isTrue();

        assertThat(handOvers.inside(slot, 1)).isEmpty();
        assertThat(families.inRooms(family)).isEmpty();
        assertThat(line().out()).satisfies(out -> {
            assertThat(out.isByStaff()).isTrue();
            assertThat(out.by()).isNotEqualTo("Ana’s phone");
            assertThat(out.name()).contains("Marta Bekele");
            assertThat(out.reason()).contains("Called her");
        });
        assertThat(line().isOdd()).isFalse();
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void endsNothingTwiceOrWhatAPhoneHasEnded() {
        said();
        assertThat(said()).isFalse();
        workshop.tell(slot, room, CaredWorkshop.out(in, Instant.now().minusSeconds(60)));

        assertThat(line().out()).satisfies(out -> assertThat(out.isByStaff()).isFalse());
        assertThat(said()).isFalse();
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void showsThatAChildIsWithOneWhoMustNotHaveIt() {
        families.add(family.code(), PickUpKind.MUST_NOT, "Karim Haddad", false);
        assertThat(staff.mustNot(slot, in.id())).containsExactly("Karim Haddad");
        assertThat(staff.mustNot(slot, UUID.randomUUID())).isEmpty();

        staff.isWithFamily(slot, in.id(), "HADDAD Karim", "Seen at the gate");

        assertThat(line().out().note()).isEqualTo(HandOverNote.MUST_NOT);
        assertThat(line().isOdd()).isTrue();
    }

    @Test
    void takesBackOnlyWhatStaffSaid() {
        said();
        var fact = line().out().fact();

        assertThat(staff.takeBack(slot, fact)).isTrue();
        assertThat(handOvers.inside(slot, 1)).hasSize(1);
        assertThat(staff.takeBack(slot, fact)).isFalse();
        workshop.tell(slot, room, CaredWorkshop.out(in, Instant.now()));
        assertThat(staff.takeBack(slot, line().out().fact())).isFalse();
        assertThat(handOvers.inside(slot, 1)).isEmpty();
    }

    @Test
    void takesBackWhatTwoOfStaffSaidAtOnce() {
        said();
        var first = line().out().fact();
        var now = Instant.now();
        var same = new RoomFact.Out(
                UUID.randomUUID(), now, in.registration(), in.child(), HandOverWay.STAFF, in.id(), null, "Saw her");
        rows.save(HandOver.of(
                same,
                rows.findByFactIdIn(List.of(first)).getFirst().evening(),
                Teller.staff(current.get()),
                now,
                new Going.Fetcher(null, "Marta Bekele", null)));

        assertThat(staff.takeBack(slot, first)).isTrue();

        assertThat(handOvers.inside(slot, 1)).hasSize(1);
        assertThat(staff.takeBack(slot, same.id())).isFalse();
    }

    @Test
    void isForStaffOfTheSchoolAndOfThatSlotAlone() {
        var other = year.slot(workshop.event(), 10, Map.of());
        assertThat(staff.isWithFamily(other, in.id(), "Marta", "Called her")).isFalse();
        assertThat(staff.isWithFamily(slot, UUID.randomUUID(), "Marta", "Called her"))
                .isFalse();
        assertThatThrownBy(() -> staff.isWithFamily(slot, in.id(), " ", "Called her"))
                .isInstanceOf(IllegalArgumentException.class);

        SignedIn.as(year.school("other", "Other School").id(), Role.ADMINISTRATOR);
        assertThat(said()).isFalse();
        workshop.signIn(Role.VOLUNTEER);
        assertThatThrownBy(this::said).isInstanceOf(AccessDeniedException.class);
        assertThat(handOvers.inside(slot, 1)).hasSize(1);
    }

    private boolean said() {
        return staff.isWithFamily(slot, in.id(), "Marta Bekele", "Called her");
    }

    private HandOverLog.Line line() {
        return handOvers.log(slot).getFirst().lines().getFirst();
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit_entry where action = 'childcare.withFamily'")
                .query(Integer.class)
                .single();
    }
}
