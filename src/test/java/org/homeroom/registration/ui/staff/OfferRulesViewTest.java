package org.homeroom.registration.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.registration.OfferRules;
import org.homeroom.registration.OfferRulesAdministration;
import org.homeroom.registration.PassingOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfferRulesViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private OfferRulesAdministration rules;

    @BeforeEach
    void comeIn() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("staff/school");
    }

    @Test
    void changesTheRulesOfOffers() {
        hour("From", 9);
        hour("Until", 18);
        hours("Hours for families reached by e-mail", 3);
        rule(PassingOver.STRICT_ORDER);
        assertThat(page()).contains("Both wait, until there are 4 places.");
        save();

        assertThat(rules.get()).isEqualTo(new OfferRules(9, 18, 3, 12, 24, PassingOver.STRICT_ORDER));
        assertThat(_get(Answer.class).getElement().getTextRecursively()).contains("Saved.");
    }

    @Test
    void refusesADayThatEndsBeforeItBeginsAndOffersThatNeverEnd() {
        hour("From", 20);
        hour("Until", 8);
        save();
        assertThat(hourField("Until").getErrorMessage()).isEqualTo("This is not later than the beginning.");
        hour("From", 8);
        hour("Until", 20);
        hours("Hours for families reached by neither", 0);
        save();

        assertThat(hoursField("Hours for families reached by neither").getErrorMessage())
                .isEqualTo("From 1 to 500 hours.");
        assertThat(rules.get()).isEqualTo(OfferRules.PRESET);
    }

    @SuppressWarnings("unchecked")
    private static void rule(PassingOver rule) {
        _setValue((RadioButtonGroup<PassingOver>) _get(RadioButtonGroup.class), rule);
    }

    private static void hour(String label, int hour) {
        _setValue(hourField(label), hour);
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> hourField(String label) {
        return (Select<Integer>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private static void hours(String label, int hours) {
        _setValue(hoursField(label), hours);
    }

    private static IntegerField hoursField(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(_get(
                        ActionButton.class,
                        spec -> spec.withPredicate(button ->
                                button.getElement().getTextRecursively().equals("Save")))
                .getContent());
    }

    private static String page() {
        return _get(OfferRulesForm.class).getElement().getTextRecursively();
    }
}
