package org.homeroom.interpreting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homeroom.account.Role;
import org.homeroom.interpreting.JobState;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.TestSecurityContextHolder;

class AnswerViewTest extends InterpretingScreens {

    private String code = "";

    @BeforeEach
    void askSomebody() {
        family("amh");
        book(interpreter("Selam", "amh"));
        code = code();
        TestSecurityContextHolder.clearContext();
        speak(Locale.ENGLISH);
    }

    @Test
    void saysYesAndThenStillNo() {
        visit("i/" + code);
        assertThat(text())
                .contains("Selam, can you come?", "Amharic", "Homework without tears", "1 family · 1 adult listens")
                .doesNotContain("Almaz");

        press("Yes, I can come");
        assertThat(text()).contains("You said yes. Thank you, Selam!");

        press("I cannot come after all");
        assertThat(text()).contains("You said no.");
        assertThat(text()).doesNotContain("Yes, I can come");
    }

    @Test
    void saysNo() {
        visit("i/" + code.toLowerCase(Locale.ROOT));
        press("No, I cannot");
        assertThat(text()).contains("You said no. Thank you for telling us, Selam.");
        signIn(Role.TEACHER);
        assertThat(job().state()).isEqualTo(JobState.REQUESTED);
    }

    @Test
    void speaksTheReadersLanguage() {
        speak(Locale.forLanguageTag("ar"));
        visit("i/" + code);
        assertThat(text()).contains("هل يمكنكم الحضور؟", "نعم، يمكنني الحضور");
    }

    @Test
    void isNotThereForAnotherCodeAndHoldsOffWhoGuesses() {
        visit("i/" + PublicCode.random(PublicCode.LINK_LENGTH));
        assertThat(text()).contains("We cannot find this page");
        for (int i = 0; i < 40; i++) {
            visit("i/" + PublicCode.random(PublicCode.LINK_LENGTH));
        }
        visit("i/" + code);
        assertThat(text()).doesNotContain("can you come?");
    }
}
