package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmsShorteningTest {

    @Test
    void leavesWhatFits() {
        assertThat(say("Homework without tears", "Maple Street School", "x".repeat(200)))
                .startsWith("Maple Street School: Homework without tears. x");
    }

    @Test
    void keepsAsMuchOfTheTitleAsFits() {
        var text = say("Homework ".repeat(20), "Maple Street School", "x".repeat(200));

        assertThat(SmsParts.count(SmsParts.withoutFinery(text))).isEqualTo(2);
        assertThat(SmsParts.withoutFinery(text))
                .hasSizeBetween(300, 306)
                .contains("Homework Homework")
                .contains("...");
    }

    @Test
    void saysTheRestShorterBeforeItTouchesANameAndOnlyIfItMust() {
        assertThat(say("Homework", "Maple", "xy".repeat(140))).isEqualTo("Maple: Homework. " + "xy".repeat(140));
        assertThat(say("Homework", "Maple", "xy".repeat(150))).isEqualTo("Maple: Homework. " + "x".repeat(150));
    }

    @Test
    void shortensTheNextNameOnlyWhenTheFirstIsAtItsShortest() {
        assertThat(say("Домашні завдання без сліз", "Середня школа на Кленовій", "x".repeat(105)))
                .isEqualTo("Середня школа на…: Домашні…. " + "x".repeat(105));
    }

    @Test
    void tearsNoCharacterApart() {
        var family = "👩‍👩‍👧‍👦";
        assertThat(say(family.repeat(12), "Maple", "x".repeat(20)))
                .isEqualTo("Maple: " + family.repeat(9) + "…. " + "x".repeat(20));
    }

    private static String say(String event, String school, String more) {
        return SmsShortening.say(
                Map.of("event", event, "school", school, "more", more),
                Map.of("more", more.replace("xy", "x")),
                List.of("event", "school"),
                arguments ->
                        "%s: %s. %s".formatted(arguments.get("school"), arguments.get("event"), arguments.get("more")));
    }
}
