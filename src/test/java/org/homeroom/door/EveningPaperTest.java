package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.StaffPickUp;
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

    @Autowired
    private StaffPickUp pickUps;

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
    void givesCarersEachChildANumberOfTheFamilyAndAMarkThatStaysForTheEvening() {
        withChildcare();
        register(Requests.to(slot).adult("Marta", "am").childInCare("Liya", 4).childInCare("Abel", 3));
        var number = papers.of(slot, 0).orElseThrow().lines().getFirst().number();

        var children = carers.of(slot, 1);

        assertThat(children).extracting(CarersPaper.CaredChild::name).containsExactly("Abel", "Liya");
        assertThat(children).extracting(CarersPaper.CaredChild::number).containsExactly(number + "-3", number + "-2");
        assertThat(children).allSatisfy(child -> {
            assertThat(child.mark()).matches("[2-9A-HJKMNP-Z]{4}");
            assertThat(child.care().allergies()).isEqualTo("peanuts");
            assertThat(child.fetching().adults()).containsExactly(new CarersPaper.Adult("Marta", false));
        });
        assertThat(marks(children)).doesNotHaveDuplicates();
        assertThat(carers.of(slot, 1)).isEqualTo(children);
        assertThat(marks(carers.of(slot, 2))).doesNotContainAnyElementsOf(marks(children));
    }

    @Test
    void tellsCarersWhoMayAndWhoMustNotFetchAChildAsTheRoomIsTold() {
        withChildcare();
        var code = register(Requests.to(slot)
                .adult("José Álvarez", "es")
                .adult("Rosa Alvarez", "es")
                .childInCare("Leo", 4));
        var family = door.find(slot, code).parties().getFirst().id();
        SignedIn.as(year.school().id(), Role.TEACHER);
        pickUps.add(family, PickUpKind.MAY, "Tía Inés");
        pickUps.add(family, PickUpKind.MAY, "Rosa");
        pickUps.add(family, PickUpKind.MUST_NOT, "alvarez jose");
        pickUps.add(family, PickUpKind.MUST_NOT, "Rosa Maria");

        var fetching = carers.of(slot, 1).getFirst().fetching();

        assertThat(fetching.adults()).containsExactly(new CarersPaper.Adult("Rosa Alvarez", false));
        assertThat(fetching.others())
                .containsExactly(new CarersPaper.Adult("Tía Inés", false), new CarersPaper.Adult("Rosa", true));
        assertThat(fetching.mustNot()).containsExactly("alvarez jose", "Rosa Maria");
    }

    @Test
    void showsVolunteersOnlySlotsTheyWorkAtWhileTheDoorIsOpenAndNoChildcare() {
        var later = doorway.slot(event, Duration.ofHours(3), 5);
        var notTheirs = doorway.slot(event, Duration.ofMinutes(10), 5);
        doorway.volunteerAt(slot, later);

        assertThat(papers.of(slot, 0)).isPresent();
        assertThat(papers.of(later, 0)).isEmpty();
        assertThat(papers.of(notTheirs, 0)).isEmpty();
        assertThatThrownBy(() -> carers.of(slot, 1)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void showsStaffTheSlotsOfTheirSchoolOnly() {
        var later = doorway.slot(event, Duration.ofDays(30), 5);
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(papers.of(later, 0)).isPresent();

        SignedIn.as(year.school("elm-street", "Elm Street School").id(), Role.ADMINISTRATOR);
        assertThat(papers.of(later, 0)).isEmpty();
        assertThat(carers.of(later, 1)).isEmpty();
        assertThat(rows("paper_line")).isZero();
    }

    private void withChildcare() {
        slot = year.slot(event, year.plan(Instant.now().plusSeconds(600), 9, Map.of(AgeBand.PRESCHOOL, 3)));
        SignedIn.as(year.school().id(), Role.TEACHER);
    }

    private static List<String> marks(List<CarersPaper.CaredChild> children) {
        return children.stream().map(CarersPaper.CaredChild::mark).toList();
    }
}
