package org.homeroom.evening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.door.WalkIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Decision;
import org.homeroom.interpreting.Fallback;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.Understood;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class EveningReportsTest {

    private static final InterpretedLanguage AMHARIC = new InterpretedLanguage("amh", false);

    @Autowired
    private PastEvening evening;

    @Autowired
    private EveningReports reports;

    @Autowired
    private EveningAnswers answers;

    @Autowired
    private Assigning assigning;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Door door;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void anEvening() {
        event = evening.event();
        slot = evening.slot(event);
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void countsWhoCameWholeInPartNotAtAllAndUnexpected() {
        var whole = evening.guest(Requests.to(slot).adult("Rosa", "es").child("Ana", 7));
        var part = evening.register(Requests.to(slot).adult("Marta", "am").child("Liya", 5));
        evening.come(part, List.of(part.people().getFirst().id()));
        var absent = evening.register(Requests.to(slot).adult("Olena", "uk"));
        var cancelled = evening.register(Requests.to(slot).adult("Kim", "en"));
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        evening.wasYesterday();

        var report = report();

        assertThat(report.turnout()).isEqualTo(new EveningReport.Turnout(6, 3, 4, 1, 0));
        assertThat(report.inPart()).singleElement().satisfies(one -> {
            assertThat(one.family().id()).isEqualTo(part.id());
            assertThat(one.missing())
                    .singleElement()
                    .satisfies(child -> assertThat(child.name()).isEqualTo("Liya"));
        });
        assertThat(report.absent())
                .extracting(RegistrationDetails::id)
                .containsExactlyInAnyOrder(absent.id(), cancelled.id());
        assertThat(report.languages())
                .extracting(spoken -> spoken.language().toLanguageTag())
                .containsExactly("am", "es");
        assertThat(whole.id())
                .isNotIn(report.absent().stream().map(RegistrationDetails::id).toList());
    }

    @Test
    void tellsWalkInsFromThoseWhoWereExpected() {
        evening.guest(Requests.to(slot));
        door.walkIn(slot, new WalkIn(Doorway.tap(), "Kim", Locale.ENGLISH, 2, 1, Contact.NONE));

        var report = report();

        assertThat(report.turnout().came()).isEqualTo(1);
        assertThat(report.turnout().walkedIn()).isEqualTo(3);
        assertThat(report.turnout().people()).isEqualTo(4);
        assertThat(report.unexpected()).hasSize(1);
    }

    @Test
    void showsArrivalsByQuarterAndTheCrush() {
        evening.cameAt(evening.guest(Requests.to(slot).adults(1)), Duration.ofMinutes(-20));
        evening.cameAt(evening.guest(Requests.to(slot).adults(3)), Duration.ofMinutes(-2));
        evening.cameAt(evening.guest(Requests.to(slot).adults(2)), Duration.ofMinutes(40));
        evening.wasYesterday();

        var report = report();

        assertThat(report.quarters()).extracting(Quarter::people).containsExactly(1, 3, 0, 0, 2);
        assertThat(report.crush().orElseThrow().from()).isEqualTo(PastEvening.at(LocalTime.of(17, 45)));
    }

    @Test
    void leavesThoseOutOfTheQuartersOfWhomOnlyPaperSaysThatTheyCame() {
        evening.cameAt(evening.guest(Requests.to(slot).adults(2)), Duration.ofMinutes(20));
        evening.cameAsPaperSays(evening.register(Requests.to(slot).adults(3)));
        evening.wasYesterday();

        var report = report();

        assertThat(report.quarters()).extracting(Quarter::people).containsExactly(2);
        assertThat(report.onPaper()).isEqualTo(3);
        assertThat(report.turnout().came()).isEqualTo(5);
    }

    @Test
    void knowsWhoCameAlsoFromPaperAlone() {
        evening.cameAsPaperSays(evening.register(Requests.to(slot)));
        evening.register(Requests.to(slot));
        evening.wasYesterday();

        var report = report();

        assertThat(report.isKnown()).isTrue();
        assertThat(report.crush()).isEmpty();
        assertThat(report.absent()).hasSize(1);
    }

    @Test
    void saysOnlyWhatIsKnownWhereNobodyWasCheckedIn() {
        evening.register(Requests.to(slot));
        evening.wasYesterday();

        var report = report();

        assertThat(report.isKnown()).isFalse();
        assertThat(report.absent()).isEmpty();
        assertThat(report.crush()).isEmpty();
    }

    @Test
    void setsInterpretersMetAgainstThoseAskedFor() {
        evening.guest(Requests.to(slot).adult("Marta", "am").interpreter("amh"));
        evening.register(Requests.to(slot).adult("Selam", "am").interpreter("amh"));
        evening.guest(Requests.to(slot).adult("Olena", "uk").interpreter("ukr"));
        assigning.decide(new JobKey(slot, AMHARIC), Decision.PARTLY_MET, Fallback.PHONE);
        evening.wasYesterday();

        assertThat(report().interpreters())
                .containsExactly(
                        new EveningReport.Interpreted(AMHARIC, 2, 1, Help.IN_PART),
                        new EveningReport.Interpreted(new InterpretedLanguage("ukr", false), 1, 1, Help.NONE));
    }

    @Test
    void showsWhatFamiliesSaidWithoutTheirNamesUnlessTheyWish() {
        var rosa = evening.guest(Requests.to(slot).adult("Rosa", "es"));
        var marta = evening.guest(Requests.to(slot).adult("Marta", "am").interpreter("amh"));
        evening.wasYesterday();
        answers.rate(rosa.code(), Rating.GOOD, Locale.ENGLISH);
        answers.comment(rosa.code(), "Too loud", false, Locale.ENGLISH);
        answers.comment(marta.code(), "በጣም ጥሩ", true, Locale.forLanguageTag("am"));
        answers.follow(marta.code(), AMHARIC, Understood.NOT);

        var voices = report().voices();

        assertThat(voices.rated()).isEqualTo(1);
        assertThat(voices.comments()).hasSize(2);
        assertThat(voices.comments().getFirst().named()).isEmpty();
        assertThat(voices.comments().getLast().named().orElseThrow().id()).isEqualTo(marta.id());
        assertThat(voices.followed().getFirst().counts()).containsEntry(Understood.NOT, 1L);
    }

    @Test
    void isForStaffOfTheSchoolAlone() {
        SignedIn.as(year.school("elm", "Elm Street School").id(), Role.ADMINISTRATOR);
        assertThat(reports.of(slot, 0)).isEmpty();

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(reports.of(slot, 0)).isPresent();

        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        assertThatThrownBy(() -> reports.of(slot, 0)).isInstanceOf(AccessDeniedException.class);
    }

    private EveningReport report() {
        SignedIn.as(year.school().id(), Role.TEACHER);
        return reports.of(slot, 1).orElseThrow();
    }
}
