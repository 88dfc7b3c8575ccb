package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RatioSettingsTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private RatioSettings settings;

    @Autowired
    private EventCatalogue catalogue;

    private SlotId slot;

    @BeforeEach
    void staffASlot() {
        workshop.signIn(Role.ADMINISTRATOR);
        slot = year.slot(workshop.event(), 40);
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 40);
        workshop.assign(slot, room, workshop.carer("Hana"), workshop.carer("Omar"));
    }

    @Test
    void areWhatIsUsualUntilASchoolChooses() {
        assertThat(settings.get().preset()).isEqualTo(RatioPreset.CFOC);
        assertThat(places()).isEqualTo(8);
    }

    @Test
    void changeThePlacesOfComingSlotsAtOnce() {
        settings.goBy(RatioPreset.EYFS);
        assertThat(places()).isEqualTo(6);

        settings.goByOwn(Ratios.of(0, 2, 1, 5));
        assertThat(places()).isEqualTo(10);
        assertThat(settings.get()).isEqualTo(new ChosenRatios(RatioPreset.OWN, Ratios.of(0, 2, 1, 5)));
    }

    @Test
    void forgetAFigureThatIsNoLongerNamed() {
        settings.goByOwn(Ratios.of(0, 2, 1, 5));
        settings.goByOwn(Ratios.of(0, 3));

        assertThat(settings.get().ratios()).isEqualTo(Ratios.of(0, 3));
    }

    @Test
    void areForAdministratorsToChange() {
        workshop.signIn(Role.TEACHER);

        assertThat(settings.get().preset()).isEqualTo(RatioPreset.CFOC);
        assertThatThrownBy(() -> settings.goBy(RatioPreset.EYFS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settings.goByOwn(Ratios.of(0, 3))).isInstanceOf(AccessDeniedException.class);
    }

    private int places() {
        return catalogue
                .findSlot(slot)
                .orElseThrow()
                .childcare()
                .get(AgeBand.TODDLER)
                .places();
    }
}
