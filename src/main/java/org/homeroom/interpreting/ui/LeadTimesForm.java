package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.homeroom.interpreting.LeadTimeSettings;
import org.homeroom.interpreting.LeadTimes;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.FieldCheck;

/** How early interpreters are asked, and from when on a cancelled one is paid. */
class LeadTimesForm extends Composite<Section> {

    private final LeadTimeSettings settings;
    private final Answer answer = new Answer();
    private final IntegerField spoken;
    private final IntegerField signed;
    private final IntegerField charged;

    LeadTimesForm(LeadTimeSettings settings) {
        this.settings = settings;
        var times = settings.get();
        spoken = number("interpreting.times.spoken", times.spokenDays(), LeadTimes.DAYS_MOST);
        signed = number("interpreting.times.signed", times.signedDays(), LeadTimes.DAYS_MOST);
        charged = number("interpreting.times.charged", times.chargedHours(), LeadTimes.HOURS_MOST);
        var fields = new Div(spoken, signed, charged);
        fields.addClassName("fields");
        var buttons = new Div(new ActionButton(getTranslation("interpreting.form.save"), this::save));
        buttons.addClassName("buttons");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("interpreting.times.title")),
                        new Paragraph(getTranslation("interpreting.times.why")),
                        fields,
                        buttons,
                        answer);
    }

    private void save() {
        answer.clear();
        var check = new FieldCheck()
                .that(spoken, isUpTo(spoken, LeadTimes.DAYS_MOST), wrong(LeadTimes.DAYS_MOST))
                .that(signed, isUpTo(signed, LeadTimes.DAYS_MOST), wrong(LeadTimes.DAYS_MOST))
                .that(charged, isUpTo(charged, LeadTimes.HOURS_MOST), wrong(LeadTimes.HOURS_MOST));
        if (check.passed()) {
            settings.change(new LeadTimes(spoken.getValue(), signed.getValue(), charged.getValue()));
            answer.done(getTranslation("interpreting.saved"));
        }
    }

    private static boolean isUpTo(IntegerField field, int most) {
        return field.getValue() != null && field.getValue() >= 0 && field.getValue() <= most;
    }

    private String wrong(int most) {
        return getTranslation("interpreting.times.wrong", "most", most);
    }

    private IntegerField number(String key, int value, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }
}
