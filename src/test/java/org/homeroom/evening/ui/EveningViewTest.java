package org.homeroom.evening.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.door.WalkIn;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.PastEvening;
import org.homeroom.evening.Rating;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.language.Languages;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff are told of a time slot that is over. */
class EveningViewTest extends ViewTest {

    @Autowired
    private PastEvening evening;

    @Autowired
    private EveningAnswers answers;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Door door;

    private SlotId slot;

    @BeforeEach
    void anEvening() {
        slot = evening.slot(evening.event());
    }

    @Test
    void tellsWhoCameWhenAndInWhichLanguages() {
        var rosa = evening.guest(Requests.to(slot).adult("Rosa", "es").child("Ana", 7));
        evening.cameAt(rosa, Duration.ofMinutes(-10));
        var part = evening.register(
                Requests.to(slot).adult("Marta", "am").child("Liya", 5).interpreter("amh"));
        evening.come(part, List.of(part.people().getFirst().id()));
        evening.cameAt(part, Duration.ofMinutes(20));
        var absent = evening.register(Requests.to(slot).adult("Olena", "uk"));

        open();

        assertThat(text())
                .contains(
                        "3 people came",
                        "1 family came with everybody",
                        "1 family came in part",
                        "1 family did not come")
                .contains("Did not come: Liya", "Spanish: 1 family", "Amharic: 1 family", "None found")
                .contains("Busiest time: ", ", 2 people");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("staff/slots/" + slot + "?q=" + absent.shortCode());
    }

    /** Who came when, who did not, who walked in, and how far languages were met, in each language and both directions. */
    @ParameterizedTest
    @MethodSource("languages")
    void tellsAllOfItInEveryLanguage(Locale language) {
        var rosa = evening.guest(Requests.to(slot).adult("Rosa", "es").interpreter("spa"));
        evening.cameAt(rosa, Duration.ofMinutes(-10));
        evening.cameAsPaperSays(evening.register(Requests.to(slot).adult("Marta", "am")));
        evening.register(Requests.to(slot).adult("Olena", "uk"));
        door.walkIn(slot, new WalkIn(Doorway.tap(), "Kim", Locale.ENGLISH, 2, 0, Contact.NONE));

        open(language);

        var say = UI.getCurrent();
        assertThat(titles())
                .containsExactly(
                        say.getTranslation("evening.came.title"),
                        say.getTranslation("evening.arrivals.title"),
                        say.getTranslation("evening.absent.title"),
                        say.getTranslation("evening.walkedIn.title"),
                        say.getTranslation("evening.languages.title"),
                        say.getTranslation("evening.interpreters.title"));
        assertThat(text())
                .contains(plain(say.getTranslation("evening.came.absent", "count", 1)))
                .contains(plain(say.getTranslation("evening.came.walkedIn", "count", 2)))
                .contains(plain(say.getTranslation("evening.arrivals.onPaper", "count", 1)))
                .contains(plain(say.getTranslation("evening.interpreters.NONE")));
    }

    @Test
    void saysThatNobodyKnowsWhereNobodyWasCheckedIn() {
        evening.register(Requests.to(slot).adult("Olena", "uk"));

        open();

        assertThat(text()).contains("Nobody was checked in at the door").doesNotContain("Families who did not come");
    }

    @Test
    void showsWhatFamiliesSaidWithoutANameUnlessTheyWish() {
        var rosa = evening.guest(Requests.to(slot).adult("Rosa Alvarez", "es"));
        var kim = evening.guest(Requests.to(slot).adult("Kim Lee", "en"));
        evening.wasYesterday();
        answers.rate(rosa.code(), Rating.GOOD, Locale.ENGLISH);
        answers.comment(rosa.code(), "<b>Muy bien</b>", false, Locale.forLanguageTag("es"));
        answers.comment(kim.code(), "Loved it", true, Locale.ENGLISH);

        open();

        assertThat(text())
                .contains("Good: 1", "<b>Muy bien</b>", "Loved itKim Lee")
                .doesNotContain("Rosa Alvarez");
    }

    @Test
    void isNoPageForVolunteersOrAnotherSchool() {
        evening.wasYesterday();
        SignedIn.as(year.school("elm", "Elm Street School").id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("staff/slots/" + slot + "/evening");

        assertThat(text()).doesNotContain("What it was like");
    }

    private void open() {
        open(Locale.ENGLISH);
    }

    private void open(Locale language) {
        evening.wasYesterday();
        SignedIn.as(year.school().id(), Role.TEACHER);
        speak(language);
        visit("staff/slots/" + slot + "/evening");
    }

    static List<Locale> languages() {
        return new Languages().shipped();
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static String text() {
        return plain(((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively());
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u2009\\u202f]+", " ")
                .strip();
    }
}
