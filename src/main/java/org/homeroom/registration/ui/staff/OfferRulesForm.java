package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.registration.OfferRules;
import org.homeroom.registration.PassingOver;

/** The school's rules of offers, each with what it means. */
class OfferRulesForm extends Composite<Div> {

    private final DayHours hours;
    private final Select<Integer> from;
    private final Select<Integer> to;
    private final IntegerField email;
    private final IntegerField phone;
    private final IntegerField letter;
    private final RadioButtonGroup<PassingOver> passing = new RadioButtonGroup<>();

    OfferRulesForm(OfferRules rules, DayHours hours, Consumer<OfferRules> onSave) {
        this.hours = hours;
        from = hour("from", 0, rules.daytimeFrom());
        to = hour("to", 1, rules.daytimeTo());
        email = lasting("email", rules.emailHours());
        phone = lasting("phone", rules.phoneHours());
        letter = lasting("letter", rules.letterHours());
        passing.setLabel(getTranslation("registration.staff.rules.passing"));
        passing.setItems(PassingOver.values());
        passing.setItemLabelGenerator(rule -> getTranslation(key(rule)));
        passing.setValue(rules.passingOver());
        passing.addClassName("wrap-choices");
        var example = new Paragraph();
        example.addClassName("quiet");
        passing.addValueChangeListener(change -> explain(example));
        explain(example);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        section("daytime", from, to),
                        section("lasting", email, phone, letter),
                        section("order", passing, example),
                        new Div(new ActionButton(getTranslation("registration.staff.rules.save"), () -> save(onSave))
                                .primary()));
    }

    private FieldSet section(String name, Component... content) {
        var why = new Paragraph(getTranslation("registration.staff.rules." + name + ".why"));
        why.addClassName("why");
        var fields = new Div(content);
        fields.addClassName("fields");
        var section = new FieldSet(why, fields);
        section.setLegendText(getTranslation("registration.staff.rules." + name));
        section.addClassName("form-section");
        return section;
    }

    private Select<Integer> hour(String name, int first, int value) {
        var field = new Select<Integer>();
        field.setLabel(getTranslation("registration.staff.rules." + name));
        field.setItems(IntStream.range(first, first + 24).boxed().toList());
        field.setItemLabelGenerator(hour -> hours.say(hour, getLocale()));
        field.setValue(value);
        return field;
    }

    private IntegerField lasting(String name, int value) {
        var field = new IntegerField();
        field.setLabel(getTranslation("registration.staff.rules." + name));
        field.setMin(1);
        field.setMax(OfferRules.HOURS_MOST);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    private void explain(Paragraph example) {
        if (passing.getValue() != null) {
            example.setText(getTranslation(key(passing.getValue()) + ".example"));
        }
    }

    private void save(Consumer<OfferRules> onSave) {
        var check = new FieldCheck()
                .that(to, from.getValue() < to.getValue(), getTranslation("registration.staff.rules.toWrong"));
        for (var field : new IntegerField[] {email, phone, letter}) {
            check.that(
                    field,
                    field.getValue() != null && field.getValue() >= 1 && field.getValue() <= OfferRules.HOURS_MOST,
                    getTranslation("registration.staff.rules.hoursWrong", "most", OfferRules.HOURS_MOST));
        }
        if (check.passed()) {
            onSave.accept(new OfferRules(
                    from.getValue(),
                    to.getValue(),
                    email.getValue(),
                    phone.getValue(),
                    letter.getValue(),
                    passing.getValue()));
        }
    }

    private static String key(PassingOver rule) {
        return switch (rule) {
            case SMALLER_MAY_PASS -> "registration.staff.rules.smallerMayPass";
            case STRICT_ORDER -> "registration.staff.rules.strictOrder";
        };
    }
}
