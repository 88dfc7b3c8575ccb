package org.homeroom.interpreting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.Empty;
import org.junit.jupiter.api.Test;

class BoardViewTest extends InterpretingScreens {

    @Test
    void saysSoWhenNobodyAsks() {
        visit("staff/interpreting");
        _assertOne(Empty.class);
        assertThat(text()).contains("Nobody asks for an interpreter this week");
    }

    @Test
    void showsWhatIsOpenFirstAndWhoCouldDoIt() {
        family("amh");
        family("amh");
        family("eng");
        interpreter("Selam", "amh");
        open();

        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst())
                .contains("Amharic", "2 families · 2 adults listen", "Asked for", "Could do it: Selam", "Ask by");
        assertThat(rows().getLast()).contains("English", "Spoken there");
        assertThat(text()).contains("1 language has nobody yet");
    }

    @Test
    void saysThatNobodyIsBookedForWhatFamiliesWereTold() {
        family("spa");
        open();

        assertThat(rows().getFirst()).contains("Spanish", "Asked for", "Announced to families, but nobody is booked");
    }

    @Test
    void showsWhatFamiliesSaidAboutIt() {
        family("amh");
        jdbc.sql("update interpreter_request set note = 'From Gondar. Please Selam, if she can.'")
                .update();
        open();

        assertThat(rows().getFirst()).contains("From Gondar. Please Selam, if she can.");
    }

    @Test
    void leadsToTheJobTheWeeksAndTheReport() {
        family("amh");
        open();

        assertThat(links())
                .contains(
                        "staff/interpreting/" + slot + "/amh",
                        "staff/interpreters",
                        "staff/interpreting/headsets",
                        "staff/interpreting/report");
        signIn(Role.TEACHER);
        open();
        assertThat(links()).doesNotContain("staff/interpreting/report");
    }

    @Test
    void showsThisWeekForWhatIsNoDay() {
        visit("staff/interpreting?week=yesterday'--");
        assertThat(_get(H1.class).getText()).isEqualTo("Interpreting");
    }

    @Test
    void suggestsToBringFamiliesTogether() {
        var before = slot;
        family("amh");
        slot = year.slot(event, year.plan(year.inDays(8), 12, Map.of()));
        family("amh");
        family("amh");
        open();

        assertThat(text()).contains("Amharic, Homework without tears: 1 family could come to this time");
        assertThat(links()).contains("staff/slots/" + before);
    }

    @Test
    void speaksTheReadersLanguage() {
        family("amh");
        speak(Locale.forLanguageTag("uk"));
        open();

        assertThat(text()).contains("Усний переклад", "Є прохання", "1 родина");
    }

    @Test
    void isNotForVolunteers() {
        signIn(Role.VOLUNTEER);
        open();
        assertThat(text()).contains("This page is not open to you");
    }

    private void open() {
        visit("staff/interpreting?week="
                + year.inDays(7).atZone(SchoolYear.ZONE).toLocalDate());
    }
}
