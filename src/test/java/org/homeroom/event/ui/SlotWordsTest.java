package org.homeroom.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ExampleSlot;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.junit.jupiter.api.Test;

class SlotWordsTest {

    private final SlotWords words = new SlotWords(new Formats(), new Messages(), new SpokenLanguages());

    @Test
    void saysHowToJoinOnlyToThoseWhoStillChoose() {
        var online = ExampleSlot.slot().online().build();

        assertThat(words.place(online, Locale.ENGLISH)).isEqualTo("Online");
        assertThat(words.placeToChoose(online, Locale.ENGLISH)).isEqualTo("Online, from your phone");
    }

    @Test
    void namesTheRoom() {
        var inSchool = ExampleSlot.slot().build();

        assertThat(words.place(inSchool, Locale.ENGLISH)).isEqualTo("School library");
        assertThat(words.placeToChoose(inSchool, Locale.ENGLISH)).isEqualTo("School library");
    }

    @Test
    void joinsAgesThatFollowUnlessItIsAskedWhoIsCaredForTogether() {
        var slot = ExampleSlot.slot()
                .childcare(AgeBand.TODDLER, 2)
                .childcare(AgeBand.PRESCHOOL, 2)
                .build();

        assertThat(words.childcareAges(slot, Locale.ENGLISH)).contains("ages 1 to 5");
        assertThat(words.childcareGroups(slot, Locale.ENGLISH)).contains("ages 1 to 2 and ages 3 to 5");
    }

    @Test
    void leavesOutAgesWithoutAPlace() {
        var gap = ExampleSlot.slot()
                .childcare(AgeBand.INFANT, 1)
                .childcare(AgeBand.TODDLER, 0)
                .childcare(AgeBand.PRESCHOOL, 1)
                .build();
        var none = ExampleSlot.slot().childcare(AgeBand.PRESCHOOL, 0).build();

        assertThat(words.childcareAges(gap, Locale.ENGLISH)).contains("babies and ages 3 to 5");
        assertThat(words.childcareAges(none, Locale.ENGLISH)).isEmpty();
        assertThat(words.childcareGroups(none, Locale.ENGLISH)).isEmpty();
    }
}
