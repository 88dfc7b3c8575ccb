package org.homeroom.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoorLayoutTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Test
    void givesTheScreenToTheDoorAndKeepsTheRestAtItsEnd() {
        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        speak(Locale.ENGLISH);
        visit("door");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("site-link")))
                .extracting(Anchor::getText)
                .containsExactly("Door", "My account");
        _assertOne(SignOutButton.class);
        _assertOne(ConnectionLine.class);
        assertThat(_get(Anchor.class, spec -> spec.withText("Español")).getHref())
                .isEqualTo("door?lang=es");
    }

    @Test
    void letsOneSkipToTheDoor() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("door");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("skip-link")).getHref())
                .isEqualTo("door#" + _get(Main.class).getId().orElseThrow());
    }
}
