package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.NewPlace;
import org.homeroom.school.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PlaceAdministrationTest {

    private static final NewPlace GARDEN = new NewPlace(LocalizedText.of(Locale.ENGLISH, "School garden"), true, false);

    @Autowired
    private SchoolYear year;

    @Autowired
    private PlaceAdministration places;

    @Test
    void addsAPlaceToTheOwnSchool() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);

        var garden = places.add(GARDEN);

        assertThat(places.list()).extracting(Place::id).contains(garden);
    }

    @Test
    void letsATeacherLookButNotAdd() {
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(places.list()).isEmpty();
        assertThatThrownBy(() -> places.add(GARDEN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsAVolunteerOut() {
        SignedIn.as(year.school().id(), Role.VOLUNTEER);

        assertThatThrownBy(places::list).isInstanceOf(AccessDeniedException.class);
    }
}
