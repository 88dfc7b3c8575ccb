package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SlotSession;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Who may type in which paper, and how long. */
class PaperAccessTest extends TypedPaper {

    @Test
    void takesPaperFromVolunteersForTwoDaysAndFromStaffForTwoWeeks() {
        register(Requests.to(slot).adult("Ada", "en"));
        print();

        moveTo(Instant.now().minus(Duration.ofHours(47)));
        assertThat(paper.slots()).hasSize(1);
        assertThat(door.slots()).isEmpty();
        entered(paper.enter(page(), "1", desk().start(), key()));

        moveTo(Instant.now().minus(Duration.ofDays(3)));
        assertThat(paper.slots()).isEmpty();
        assertThat(paper.open(slot, 0)).isEmpty();
        assertThat(paper.enter(page(), "1", now(), key())).isEqualTo(new PaperAnswer.Closed());

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(desk().entries()).hasSize(1);
        moveTo(Instant.now().minus(Duration.ofDays(15)));
        assertThat(paper.open(slot, 0)).isEmpty();
    }

    @Test
    void takesPaperOfEachDateOfASeries() {
        var first = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        slot = year.slot(
                event,
                year.plan(first.plus(Duration.ofDays(8)), 5, Map.of())
                        .followedBy(List.of(new SlotSession(
                                first.plus(Duration.ofDays(9)),
                                first.plus(Duration.ofDays(9)).plusSeconds(5400)))));
        register(Requests.to(slot).adult("Ada", "en"));
        moveTo(first.minus(Duration.ofDays(1)));
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", utc(first))
                .param("end", utc(first.plusSeconds(5400)))
                .update();
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(desk().dates()).containsExactly(1, 2);
        assertThat(desk().page().date()).isEqualTo(2);
        var yesterday = new PaperDoor.Page(slot, 1);
        entered(paper.enter(yesterday, "ada", paper.open(slot, 1).orElseThrow().start(), key()));

        assertThat(paper.open(slot, 1).orElseThrow().entries()).hasSize(1);
        assertThat(desk().entries()).isEmpty();
    }

    @Test
    void isClosedToThoseWhoDidNotWorkThereAndToOtherSchools() {
        var party = expected(register(Requests.to(slot)));
        doorway.volunteerAt();
        assertClosed(party);

        SignedIn.as(year.school("elm-street", "Elm Street School").id(), Role.ADMINISTRATOR);
        assertClosed(party);
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        TestSecurityContextHolder.clearContext();

        assertThatThrownBy(() -> paper.slots()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> enter("1")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void assertClosed(DoorParty party) {
        assertThat(paper.open(slot, 0)).isEmpty();
        assertThat(paper.slots()).isEmpty();
        assertThat(paper.find(page(), "rosa")).isEqualTo(new PaperAnswer.Closed());
        assertThat(enter("rosa")).isEqualTo(new PaperAnswer.Closed());
        assertThat(paper.undo(page(), key(), key())).isFalse();
        assertThat(paper.arrive(page(), party.id(), Set.<PersonId>of(), now(), key()))
                .isEqualTo(new PaperAnswer.Closed());
        assertThat(paper.walkIn(page(), walkIn("Ana"), now())).isEqualTo(new PaperAnswer.Closed());
    }
}
