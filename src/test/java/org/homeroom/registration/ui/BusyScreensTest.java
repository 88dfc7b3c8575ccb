package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.field;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homeroom.page.TryAgain;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a family sees while the pool of connections is exhausted: here a small one, all of it held by the test. */
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=2",
            "spring.datasource.hikari.connection-timeout=250",
        })
class BusyScreensTest extends FamilyScreens {

    private static final String WAITS = "Many families are here right now, so it takes a little longer.";

    @Autowired
    private DataSource pool;

    private final List<Connection> held = new ArrayList<>();

    @AfterEach
    void free() throws SQLException {
        for (var connection : held) {
            connection.close();
        }
        held.clear();
    }

    @Test
    void sendsByItselfAsSoonAsItCanAndOnlyOnce() throws SQLException {
        var slot = year.slot(event, 10);
        check(slot.toString());
        exhaust();
        press("Send");
        assertThat(text()).contains(WAITS, "Rosa Alvarez", "Is this right?");
        assertThat(keeps()).contains("Rosa Alvarez");
        pauseIsOver();
        assertThat(attempt()).isEqualTo("1");
        press("Send");
        assertThat(attempt()).isEqualTo("2");
        free();
        pauseIsOver();

        assertThat(only().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(path()).startsWith("r/" + only().code().value());
        assertThat(_find(TryAgain.class)).isEmpty();
    }

    @Test
    void sendsAtOnceForWhomWaitingIsTooLong() throws SQLException {
        check(year.slot(event, 10).toString());
        exhaust();
        press("Send");
        free();
        press("Try now");

        assertThat(only().state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void keepsWhatIsTypedWhenTheNextStepHasToWait() throws SQLException {
        open("?slot=" + year.slot(event, 10));
        who();
        exhaust();
        press("Next");
        assertThat(text()).contains(WAITS);
        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        free();
        pauseIsOver();

        assertThat(text()).contains("What would help you?").doesNotContain(WAITS);
    }

    @Test
    void changesAFamilysRegistrationAsSoonAsItCan() throws SQLException {
        var code = register(Requests.to(year.slot(event, 10)));
        open(code, "?do=cancel");
        exhaust();
        press("Yes, we cannot come");
        assertThat(text()).contains(WAITS, "Can you not come?");
        free();
        pauseIsOver();

        assertThat(only().state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(text()).contains("Cancelled. We hope to see you another time.");
    }

    @Test
    void opensALinkLaterByItself() throws SQLException {
        var code = register(Requests.to(year.slot(event, 10)));
        open(code, "");
        exhaust();
        follow("We cannot come");

        assertThat(_get(H1.class).getText()).isEqualTo("One moment, please");
        assertThat(text()).contains("This page opens by itself in a moment");
        assertThat(_find(TryAgain.class)).hasSize(1);
    }

    @Test
    void opensAPageLaterByItselfThatKnowsNotEvenTheSchool() throws SQLException {
        speak(Locale.ENGLISH);
        exhaust();
        visit(ADDRESS);

        assertThat(_get(H1.class).getText()).isEqualTo("One moment, please");
    }

    private void check(String slot) {
        open("?slot=" + slot);
        who();
        press("Next");
        press("Next");
    }

    private void exhaust() throws SQLException {
        for (int i = 0; i < 2; i++) {
            held.add(pool.getConnection());
        }
    }

    private static void pauseIsOver() {
        var pauses = pauses();
        pauses.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(pauses, "retry", JsonNodeFactory.instance.objectNode()));
    }

    private static String attempt() {
        return pauses().getAttribute("attempt");
    }

    private static Element pauses() {
        return descendants(_get(TryAgain.class).getElement())
                .filter(element -> element.getTag().equals("homeroom-retry"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(BusyScreensTest::descendants));
    }
}
