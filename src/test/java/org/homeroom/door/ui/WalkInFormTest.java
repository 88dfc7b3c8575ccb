package org.homeroom.door.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.page.Form;
import org.junit.jupiter.api.Test;

class WalkInFormTest extends DoorScreens {

    @Test
    void welcomesAWalkInWithANameAndEnter() {
        visit("door/" + slot);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "محمد <b>");
        _click(buttons("One child more").getFirst());
        submitWalkIn();

        assertThat(answer()).contains("محمد <b>", "محمد <b> +1");
        assertThat(count("here")).isEqualTo("2");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEmpty();
    }

    @Test
    void asksForANameAndForAnAddressOneCanUseAndKeepsWhatWasTyped() {
        visit("door/" + slot);
        submitWalkIn();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Ana");
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail or phone, if they like")), "nothing");
        submitWalkIn();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Ana");
        assertThat(_get(TextField.class, spec -> spec.withLabel("E-mail or phone, if they like"))
                        .isInvalid())
                .isTrue();
        assertThat(count("here")).isEqualTo("0");
    }

    private void submitWalkIn() {
        _fireDomEvent(_find(Form.class).getLast(), "submit");
    }
}
