package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RostersTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Registrations registrations;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private SlotId slot;
    private School other;

    @BeforeEach
    void signInAsATeacherAtOneOfTwoSchools() {
        event = year.workshop("Homework without tears");
        slot = year.slot(event, 5);
        other = year.school("oak-street", "Oak Street School");
        SignedIn.as(year.school().id(), Role.TEACHER);
    }

    @Test
    void registersAFamilyThatCalledEvenAfterTheDeadlineAndWithoutContact() {
        var running = year.slot(event, year.plan(Instant.now().minusSeconds(600), 5, Map.of()));

        var outcome =
                rosters.register(Requests.to(running).contact(Contact.NONE).build());

        assertThat(outcome).isInstanceOf(Confirmed.class);
        assertThat(rosters.roster(running))
                .singleElement()
                .satisfies(family -> assertThat(family.origin()).isEqualTo(RegistrationOrigin.STAFF));
    }

    @Test
    void movesAndCancelsForAFamily() {
        var to = year.slot(event, 5);
        var id = registered(slot);

        assertThat(rosters.move(id, to)).isInstanceOf(Confirmed.class);
        assertThat(rosters.roster(slot)).isEmpty();
        assertThat(rosters.cancel(id, "The presenter is ill.")).isInstanceOf(Confirmed.class);

        assertThat(rosters.roster(to))
                .singleElement()
                .satisfies(family -> assertThat(family.isCancelled()).isTrue());
        assertThat(rosters.cancel(id, "again")).isEqualTo(new Refused(Refusal.CANCELLED));
        assertThat(letters()).anyMatch(letter -> letter.contains("The presenter is ill."));
    }

    @Test
    void letsNoFamilyTakeBackWhatTheSchoolCancelled() {
        var code = WorkshopPlaces.confirmed(
                registrations.register(Requests.to(slot).build()));
        rosters.cancel(rosters.roster(slot).getFirst().id(), "This one is for grade 3.");

        assertThat(registrations.undoCancel(code)).isEqualTo(new Refused(Refusal.CLOSED));
        assertThat(registrations.find(code).orElseThrow().cancellationUndoUntil())
                .isEmpty();
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var theirs = year.slot(year.workshop(other, "Theirs", Map.of()), 5);
        registrations.register(Requests.to(theirs).build());
        SignedIn.as(other.id(), Role.ADMINISTRATOR);
        var id = rosters.roster(theirs).getFirst().id();
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);

        assertThat(rosters.roster(theirs)).isEmpty();
        assertThat(rosters.find(id)).isEmpty();
        assertThat(rosters.expected(List.of(theirs))).isEmpty();
        var unknown = new Refused(Refusal.UNKNOWN);
        assertThat(rosters.register(Requests.to(theirs).build())).isEqualTo(unknown);
        assertThat(rosters.walkIn(Requests.to(theirs).build())).isEqualTo(unknown);
        assertThat(rosters.move(id, slot)).isEqualTo(unknown);
        assertThat(rosters.cancel(id, "no reason")).isEqualTo(unknown);
        assertThat(rosters.move(registered(slot), theirs)).isEqualTo(unknown);
    }

    @Test
    void letsAVolunteerReadNoRosterAndChangeNothing() {
        var id = registered(slot);
        SignedIn.as(year.school().id(), Role.VOLUNTEER);

        assertThat(List.<ThrowingCallable>of(
                        () -> rosters.roster(slot),
                        () -> rosters.find(id),
                        () -> rosters.register(Requests.to(slot).build()),
                        () -> rosters.move(id, slot),
                        () -> rosters.cancel(id, "no reason")))
                .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
    }

    private RegistrationId registered(SlotId slot) {
        registrations.register(Requests.to(slot).build());
        return rosters.roster(slot).getLast().id();
    }

    private List<String> letters() {
        return jdbc.sql("select body_text from outbox_message")
                .query(String.class)
                .list();
    }
}
