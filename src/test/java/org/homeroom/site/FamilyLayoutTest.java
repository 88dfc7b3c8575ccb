package org.homeroom.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import org.homeroom.Html;
import org.homeroom.ViewTest;
import org.homeroom.event.SchoolYear;
import org.jsoup.select.Elements;
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

        assertThat(languages()).hasSize(9);
        var arabic = languages().select("[hreflang=ar]");
        assertThat(arabic.text()).isEqualTo("العربية");
        assertThat(arabic.attr("lang")).isEqualTo("ar");
        assertThat(arabic.attr("dir")).isEqualTo("rtl");
        assertThat(arabic.hasAttr("router-ignore")).isTrue();
        assertThat(arabic.attr("href"))
                .contains("topic=food", "q=tea", "lang=ar")
                .doesNotContain("lang=es");
    }

    @Test
    void marksTheLanguageOneReadsAndPutsItFirst() {
        speak(Locale.of("vi"));
        visit("privacy");

        var first = languages().getFirst();
        assertThat(first.attr("aria-current")).isEqualTo("true");
        assertThat(first.text()).isEqualTo("Tiếng Việt");
        assertThat(first.attr("href")).isEqualTo("privacy?lang=vi");
    }

    @Test
    void leadsToThePageOneWentOnTo() {
        visit("privacy");
        visit("?q=tea");

        assertThat(languages().eachAttr("href"))
                .hasSize(9)
                .allSatisfy(address -> assertThat(address).startsWith("?").contains("q=tea"));
        assertThat(shown(".skip-link").attr("href")).isEqualTo("?q=tea#main");
    }

    @Test
    void leadsPastTheHeaderOnTheSamePage() {
        visit("privacy");

        assertThat(shown(".skip-link").attr("href")).isEqualTo("privacy#main");
    }

    @Test
    void namesTheSchoolAndWhomToAsk() {
        year.school();
        speak(Locale.ENGLISH);
        visit("privacy");

        assertThat(shown(".school-name").text()).isEqualTo("Maple Street School");
        assertThat(shown(".site-footer a").eachAttr("href")).contains("mailto:office@example.org");
    }

    @Test
    void standsBeforeThereIsASchool() {
        visit("privacy");

        assertThat(shown(".school-name").text()).isEqualTo("Homeroom");
        assertThat(_get(H1.class).getText()).isEqualTo("Your privacy");
    }

    @Test
    void saysThatAnAddressLeadsNowhere() {
        visit("no/such/page");

        assertThat(_get(H1.class).getText()).isEqualTo("We cannot find this page");
        assertThat(shown(".school-name")).hasSize(1);
        assertThat(languages()).hasSize(9);
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

    private static Elements languages() {
        return shown("a[hreflang]");
    }

    private static Elements shown(String what) {
        return Html.of(_get(FamilyLayout.class)).select(what);
    }
}
