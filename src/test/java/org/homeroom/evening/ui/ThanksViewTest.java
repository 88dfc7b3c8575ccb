package org.homeroom.evening.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.PastEvening;
import org.homeroom.evening.Rating;
import org.homeroom.event.SlotId;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.Form;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family is asked after the event, by its link alone. */
class ThanksViewTest extends ViewTest {

    @Autowired
    private PastEvening evening;

    @Autowired
    private EveningAnswers answers;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private RegistrationDetails marta;

    @BeforeEach
    void aFamilyThatCame() {
        slot = evening.slot(evening.event());
        marta = evening.guest(Requests.to(slot).adult("Marta", "am").interpreter("amh"));
        speak(Locale.ENGLISH);
    }

    @Test
    void keepsATapAtOnceAndShowsItAgain() {
        open();
        press("Good");
        assertThat(text()).contains("Saved. Thank you!");
        assertThat(asked().said()).contains(Rating.GOOD);

        open();
        assertThat(chip("Good").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        press("Not good");
        assertThat(asked().said()).contains(Rating.POOR);
        assertThat(chip("Good").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void asksWhetherItCouldFollowWithoutAnInterpreter() {
        open();
        assertThat(text()).contains("We found no interpreter (Amharic)");

        press("Only in part");

        assertThat(jdbc.sql("select understood from interpreting_feedback")
                        .query(String.class)
                        .single())
                .isEqualTo("PARTLY");
    }

    @Test
    void hasNothingToTypeIntoUntilItIsUsedSoThatThePageMaySleep() {
        open();
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(DraftKeeper.class)).isEmpty();

        press("Good");

        assertThat(_find(TextArea.class)).hasSize(1);
        assertThat(_find(DraftKeeper.class)).hasSize(1);
    }

    @Test
    void takesWordsAndWhetherTheNameMayBeKnown() {
        open();
        press("Write something");
        _setValue(_get(TextArea.class), "It was\nlovely");
        _setValue(_get(Checkbox.class), true);
        submit();

        assertThat(text()).contains("The school’s staff will read it.").contains("It was lovely");
        assertThat(asked().comment()).isEqualTo("It was\nlovely");
        assertThat(asked().named()).isTrue();

        press("Change what you wrote");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("It was\nlovely");
        _setValue(_get(TextArea.class), "");
        submit();
        assertThat(asked().comment()).isEmpty();
    }

    @Test
    void stopsLettersAndBeginsAgain() {
        open();
        press("I want no more letters like this");
        assertThat(text()).contains("You will get no more thank-you letters");
        assertThat(asked().getsLetters()).isFalse();

        press("Write to me again after events");
        assertThat(asked().getsLetters()).isTrue();
    }

    @Test
    void asksNothingBeforeItIsOver() {
        visit("r/" + marta.code().value() + "/thanks");

        assertThat(text()).contains("Here we ask the families who came, once it is over.");
        assertThat(_find(NativeButton.class)).noneMatch(button -> text(button).equals("Good"));
    }

    @Test
    void stopsLettersAlsoOfThoseWhoAreNotAsked() {
        visit("r/" + marta.code().value() + "/thanks");
        press("I want no more letters like this");

        assertThat(asked().open()).isFalse();
        assertThat(asked().getsLetters()).isFalse();
    }

    @Test
    void looksLikeNoAddressAtAllWithoutACode() {
        visit("r/23456789ABCDEFGHJKMNPQRS/thanks");

        assertThat(text()).doesNotContain("Thank you for coming");
    }

    @Test
    void isReachedFromTheFamilysOwnPage() {
        evening.wasYesterday();
        visit("r/" + marta.code().value());

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("r/" + marta.code().value() + "/thanks");
    }

    @Test
    void leadsBackToTheRegistrationByALinkOnALineOfItsOwn() {
        open();

        var link = _find(Anchor.class).stream()
                .filter(each -> each.getHref().equals("r/" + marta.code().value()))
                .findFirst()
                .orElseThrow();
        assertThat(link.getElement().getParent().getClassList()).contains("buttons");
    }

    @Test
    void speaksTheFamilysLanguage() {
        speak(Locale.forLanguageTag("am"));
        open();

        assertThat(text()).contains("ስለመጡ እናመሰግናለን!").contains("ለእርስዎ እንዴት ነበር?");
    }

    private void open() {
        evening.wasYesterday();
        visit("r/" + marta.code().value() + "/thanks");
    }

    private EveningAnswers.Asked asked() {
        return answers.find(marta.code()).orElseThrow();
    }

    private static void submit() {
        _fireDomEvent(_get(Form.class), "submit");
    }

    private static void press(String words) {
        _click(chip(words));
    }

    private static NativeButton chip(String words) {
        return _find(NativeButton.class).stream()
                .filter(button -> text(button).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + words + "' in: " + text()));
    }

    private static String text(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .replaceAll("[\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
