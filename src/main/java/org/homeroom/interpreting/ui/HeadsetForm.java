package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.interpreting.HeadsetSet;
import org.homeroom.interpreting.Headsets;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;

/** Adds a set of headsets. */
class HeadsetForm extends Composite<Section> {

    private final Headsets headsets;
    private final Runnable onAdd;
    private final TextField name;
    private final IntegerField receivers;
    private final IntegerField channels;

    HeadsetForm(Headsets headsets, Runnable onAdd) {
        this.headsets = headsets;
        this.onAdd = onAdd;
        name = new TextField(getTranslation("interpreting.headsets.name"));
        name.setMaxLength(HeadsetSet.NAME_LENGTH);
        receivers = number("interpreting.headsets.receivers", HeadsetSet.RECEIVERS_MOST);
        channels = number("interpreting.headsets.channels", HeadsetSet.CHANNELS_MOST);
        var fields = new Div(name, receivers, channels);
        fields.addClassNames("fields", "fields-four");
        var buttons = new Div(new ActionButton(getTranslation("interpreting.headsets.add"), this::add).primary());
        buttons.addClassName("buttons");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interpreting.headsets.add")), fields, buttons);
    }

    private void add() {
        var typed = SafeText.clean(name.getValue()).replace('\n', ' ');
        var wrong = getTranslation("interpreting.headsets.wrong");
        var check = new FieldCheck()
                .that(name, !typed.isEmpty() && typed.length() <= HeadsetSet.NAME_LENGTH, wrong)
                .that(receivers, isFrom1To(receivers, HeadsetSet.RECEIVERS_MOST), wrong)
                .that(channels, isFrom1To(channels, HeadsetSet.CHANNELS_MOST), wrong);
        if (check.passed()) {
            headsets.add(typed, receivers.getValue(), channels.getValue());
            name.clear();
            receivers.clear();
            channels.clear();
            onAdd.run();
        }
    }

    private static boolean isFrom1To(IntegerField field, int most) {
        return field.getValue() != null && field.getValue() >= 1 && field.getValue() <= most;
    }

    private IntegerField number(String key, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
