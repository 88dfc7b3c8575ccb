package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.homeroom.page.Answer;
import org.homeroom.registration.RegistrationOutcome;

/** Tells staff how what they did for a family ended. */
class OutcomeWords {

    private final RosterWords words;

    OutcomeWords(RosterWords words) {
        this.words = words;
    }

    static boolean isRegistered(RegistrationOutcome outcome) {
        return switch (outcome) {
            case RegistrationOutcome.Confirmed confirmed -> true;
            case RegistrationOutcome.PartlyConfirmed partly -> true;
            case RegistrationOutcome.Offered offered -> true;
            case RegistrationOutcome.Waitlisted waitlisted -> true;
            case RegistrationOutcome.ChildcareFull full -> false;
            case RegistrationOutcome.Refused refused -> false;
        };
    }

    void say(RegistrationOutcome outcome, String doneKey, Answer answer, Locale reader) {
        switch (outcome) {
            case RegistrationOutcome.Confirmed confirmed -> answer.done(say(doneKey));
            case RegistrationOutcome.Offered offered -> answer.done(say(doneKey));
            case RegistrationOutcome.PartlyConfirmed partly ->
                answer.warned(say("registration.staff.partlyConfirmed", "position", partly.position()));
            case RegistrationOutcome.Waitlisted waiting ->
                answer.warned(say("registration.staff.waitlisted", "position", waiting.position()));
            case RegistrationOutcome.ChildcareFull full -> {
                var ages = full.bands().stream()
                        .sorted()
                        .map(band -> words.ages(band, reader))
                        .toList();
                answer.refused(say("registration.staff.childcareFull", "ages", words.list(ages, reader)));
            }
            case RegistrationOutcome.Refused refused ->
                answer.refused(say(
                        "registration.staff.refused." + refused.reason().name().toLowerCase(Locale.ROOT)));
        }
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
