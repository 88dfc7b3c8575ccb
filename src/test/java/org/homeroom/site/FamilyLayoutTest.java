package org.homeroom.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

class FamilyLayoutTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Test
    void offersEveryLanguageByItsOwnNameOnThePageOneIsOn() {
        visit("?topic=food&lang=es&q=tea");

        var arabic = _get(Anchor.class, spec -> spec.withText("العربية"));
        assertThat(arabic.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(arabic.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(arabic.isRouterIgnore()).isTrue();
        assertThat(arabic.getHref()).contains("topic=food", "q=tea", "lang=ar").doesNotContain("lang=es");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getElement().hasAttribute("hreflang"))))
                .hasSize(9);
    }

    @Test
    void marksTheLanguageOneReadsAndPutsItFirst() {
        speak(Locale.of("vi"));
        visit("privacy");

        var languages = _find(
                Anchor.class,
                spec -> spec.withPredicate(link -> link.getElement().hasAttribute("hreflang")));
        assertThat(languages.getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(languages.getFirst().getText()).isEqualTo("Tiếng Việt");
        assertThat(languages.getFirst().getHref()).isEqualTo("privacy?lang=vi");
    }

    @Test
    void leadsPastTheHeaderOnTheSamePage() {
        visit("privacy");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("skip-link")).getHref())
                .isEqualTo("privacy#main");
    }

    @Test
    void namesTheSchoolAndWhomToAsk() {
        year.school();
        speak(Locale.ENGLISH);
        visit("privacy");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("school-name"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Maple Street School");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("mailto:office@example.org");
    }

    @Test
    void standsBeforeThereIsASchool() {
        visit("privacy");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("school-name"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Homeroom");
        assertThat(_get(H1.class).getText()).isEqualTo("Your privacy");
    }

    @Test
    void saysThatAnAddressLeadsNowhere() {
        visit("no/such/page");

        assertThat(_get(H1.class).getText()).isEqualTo("We cannot find this page");
        assertThat(_get(FamilyLayout.class)).isNotNull();
    }

    @Test
    void apologisesOverThePageOnWhichSomethingFailed() {
        visit("privacy");

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("a bug")));

        var dialog = _get(FailureDialog.class);
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Sorry, something went wrong")
                .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}")
                .doesNotContain("a bug");
        assertThat(_get(H2.class, spec -> spec.withText("Sorry, something went wrong")))
                .isNotNull();
    }

    @Test
    void saysTheReferenceOfTheRequestInWhichSomethingFailed() {
        visit("privacy");

        try (var request = MDC.putCloseable(RequestReference.KEY, "K7M2-9QXA")) {
            UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("a bug")));
        }

        assertThat(_get(FailureDialog.class).getElement().getTextRecursively())
                .containsPattern("If you call the school, say this reference: .?K7M2-9QXA");
    }

    @Test
    void asksForPatienceOverThePageWhileTooMuchIsGoingOn() {
        speak(Locale.ENGLISH);

        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new CannotCreateTransactionException("no connection")));

        assertThat(_get(FailureDialog.class).getElement().getTextRecursively())
                .contains("One moment, please", "What you typed is still here. Please try again in a moment.")
                .doesNotContain("went wrong");
    }
}
