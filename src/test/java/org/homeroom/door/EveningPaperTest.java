package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.interpreting.Help;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class EveningPaperTest extends OpenDoor {

    @Autowired
    private EveningPaper papers;

    @Autowired
    private CarersPaper carers;

    @Test
    void listsFamiliesByNameWithThoseWhoWaitLast() {
        register(Requests.to(slot).adult("Zeynep", "en").adults(4));
        register(Requests.to(slot).adult("Ada", "en"));
        register(Requests.to(slot).adult("Bo", "en"));

        var lines = papers.of(slot, 0).orElseThrow().lines();

        assertThat(lines)
                .extracting(line -> line.entry().people().getFirst().name())
                .containsExactly("Zeynep", "Ada", "Bo");
        assertThat(lines).extracting(EveningPaper.Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void tellsWhichLanguagesComeAndHowFarTheyAreMet() {
        register(Requests.to(slot).adult("ማርታ", "am").interpreter("amh"));
        register(Requests.to(slot).adult("ሰላም", "am"));
        register(Requests.to(slot).adult("Ada", "en").interpreter("tir"));

        var paper = papers.of(slot, 0).orElseThrow();

        assertThat(paper.tongues())
                .extracting(tongue -> tongue.code() + " " + tongue.families() + " " + tongue.help())
                .containsExactly("am 2 NONE", "en 1 SPOKEN", "ti 1 NONE");
        assertThat(paper.lines().stream().flatMap(line -> line.wishes().stream()))
                .extracting(EveningPaper.Understood::help)
                .containsOnly(Help.NONE);
        assertThat(paper.letter()).isTrue(); // in New York
    }

    @Test
    void tellsWhoIsHereForTheFirstTime() {
        register(Requests.to(slot).adult("Ada", "en"));

        assertThat(papers.of(slot, 0).orElseThrow().lines())
                .extracting(EveningPaper.Line::firstTime)
                .containsExactly(true);
    }

    @Test
    void givesCarersEachChildANumberOfTheFamilyAndAMarkThatStays() {
        var start = Instant.now().plusSeconds(600);
        slot = year.slot(event, year.plan(start, 9, Map.of(AgeBand.PRESCHOOL, 3)));
        SignedIn.as(year.school().id(), Role.TEACHER);
        register(Requests.to(slot).adult("Marta", "am").childInCare("Liya", 4).childInCare("Abel", 3));
        var number = papers.of(slot, 0).orElseThrow().lines().getFirst().number();

        var children = carers.of(slot);

        assertThat(children).extracting(CarersPaper.CaredChild::name).containsExactly("Abel", "Liya");
        assertThat(children).extracting(CarersPaper.CaredChild::number).containsExactly(number + "-3", number + "-2");
        assertThat(children).allSatisfy(child -> {
            assertThat(child.mark()).matches("[2-9A-HJKMNP-Z]{4}");
            assertThat(child.care().allergies()).isEqualTo("peanuts");
            assertThat(child.adults()).containsExactly("Marta");
        });
        assertThat(Set.copyOf(
                        children.stream().map(CarersPaper.CaredChild::mark).toList()))
                .hasSize(2);
        assertThat(carers.of(slot)).isEqualTo(children);
    }

    @Test
    void showsVolunteersOnlySlotsTheyWorkAtWhileTheDoorIsOpenAndNoChildcare() {
        var later = doorway.slot(event, Duration.ofHours(3), 5);
        var notTheirs = doorway.slot(event, Duration.ofMinutes(10), 5);
        doorway.volunteerAt(slot, later);

        assertThat(papers.of(slot, 0)).isPresent();
        assertThat(papers.of(later, 0)).isEmpty();
        assertThat(papers.of(notTheirs, 0)).isEmpty();
        assertThatThrownBy(() -> carers.of(slot)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void showsStaffTheSlotsOfTheirSchoolOnly() {
        var later = doorway.slot(event, Duration.ofDays(30), 5);
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(papers.of(later, 0)).isPresent();

        SignedIn.as(year.school("elm-street", "Elm Street School").id(), Role.ADMINISTRATOR);
        assertThat(papers.of(later, 0)).isEmpty();
        assertThat(carers.of(later)).isEmpty();
        assertThat(rows("paper_line")).isZero();
    }
}
