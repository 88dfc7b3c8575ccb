package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.homeroom.account.Role;
import org.homeroom.childcare.RatioPreset;
import org.homeroom.childcare.RatioSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RatiosViewTest extends ChildcareScreens {

    @Autowired
    private RatioSettings settings;

    @Test
    void showsTheFiguresOfAStandardAndGoesByThem() {
        visit("staff/childcare/ratios");
        assertThat(figures()).containsExactly(3, 4, 7, 10);

        _setValue(preset(), RatioPreset.EYFS);
        assertThat(figures()).containsExactly(3, 3, 8, 8);
        assertThat(_find(IntegerField.class)).allMatch(IntegerField::isReadOnly);
        press("Save");

        assertThat(settings.get().preset()).isEqualTo(RatioPreset.EYFS);
        assertThat(answer()).startsWith("Saved.");
    }

    @Test
    void takesTheSchoolsOwnFigures() {
        visit("staff/childcare/ratios");
        _setValue(preset(), RatioPreset.OWN);
        _setValue(_find(IntegerField.class).getFirst(), 0);
        press("Save");
        assertThat(_find(IntegerField.class).getFirst().getErrorMessage())
                .isEqualTo("Please write a number from 1 to 50.");
        assertThat(settings.get().preset()).isEqualTo(RatioPreset.CFOC);

        _setValue(_find(IntegerField.class).getFirst(), 2);
        press("Save");
        assertThat(settings.get().preset()).isEqualTo(RatioPreset.OWN);
        assertThat(settings.get().ratios().mostPerCarer(0)).isEqualTo(2);
        assertThat(settings.get().ratios().mostPerCarer(7)).isEqualTo(10);
    }

    @Test
    void isForAdministrators() {
        readAs(Role.TEACHER);
        visit("staff/childcare/ratios");

        _assertNone(RatiosView.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<RatioPreset> preset() {
        return _get(Select.class, spec -> spec.withLabel("We go by"));
    }

    private static List<Integer> figures() {
        return _find(IntegerField.class).stream().map(IntegerField::getValue).toList();
    }
}
