package org.homeroom.interpreting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homeroom.interpreting.Decision;
import org.homeroom.interpreting.Fallback;
import org.homeroom.interpreting.LeadTimeSettings;
import org.homeroom.interpreting.LeadTimes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family sees of its interpreter on its own page. */
class FamilysPageTest extends InterpretingScreens {

    @Autowired
    private LeadTimeSettings leadTimes;

    @Test
    void seesHowFarTheSchoolIs() {
        var code = family("amh");
        visit("r/" + code.value());
        assertThat(text()).contains("Amharic: you asked for an interpreter, the school is looking for one");

        var booking = book(interpreter("Selam", "amh"));
        visit("r/" + code.value());
        assertThat(text()).contains("Amharic: an interpreter is found, and still has to say yes");

        assigning.confirm(booking);
        visit("r/" + code.value());
        assertThat(text()).contains("Amharic: an interpreter will be there");
        speak(Locale.forLanguageTag("am"));
        visit("r/" + code.value());
        assertThat(text()).contains("አማርኛ፦ አስተርጓሚ ይኖራል");
    }

    @Test
    void seesHelpOfAnotherKindAndNoHelp() {
        var code = family("amh");
        assigning.decide(amharic(), Decision.PARTLY_MET, Fallback.VIDEO);
        visit("r/" + code.value());
        assertThat(text()).contains("an interpreter will help you by video");

        assigning.decide(amharic(), Decision.NOT_AVAILABLE, null);
        visit("r/" + code.value());
        assertThat(text()).contains("sorry, we found no interpreter");
    }

    @Test
    void seesThatALanguageIsSpokenThereAndNoInterpreterWhomNobodyBooked() {
        var announced = family("spa");
        visit("r/" + announced.value());
        assertThat(text()).contains("Spanish: you asked for an interpreter, the school is looking for one");

        var spoken = family("eng");
        visit("r/" + spoken.value());
        assertThat(text()).contains("English: somebody will help you and others in this language");
    }

    @Test
    void knowsThatItAskedLate() {
        leadTimes.change(new LeadTimes(30, 30, 24));
        var code = family("amh");
        visit("r/" + code.value());
        assertThat(text()).contains("you asked shortly before, so we will try");
    }
}
