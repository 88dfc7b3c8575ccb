package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.homeroom.account.Role;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.Carers;
import org.homeroom.event.AgeBand;
import org.homeroom.page.Empty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CarersViewTest extends ChildcareScreens {

    @Autowired
    private Carers carers;

    @Test
    void addsACarerWhoIsAnAdult() {
        open();
        assertThat(text(_get(Empty.class))).contains("No carer is on the list yet");
        press("Add a carer");
        press("Save");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Please write a name.");
        assertThat(_get(Checkbox.class).getErrorMessage()).startsWith("Only adults may care for children.");

        _setValue(field("Name"), " حنا گیرما ");
        _setValue(field("Phone"), "call me");
        _setValue(_get(Checkbox.class), true);
        press("Save");
        assertThat(field("Phone").getErrorMessage()).isEqualTo("Please write a phone number.");
        assertThat(carers.list()).isEmpty();

        _setValue(field("Phone"), "+1 212 555 0147");
        press("Save");
        assertThat(answer()).isEqualTo("Saved: حنا گیرما");
        assertThat(carers.list())
                .singleElement()
                .satisfies(carer -> assertThat(carer.phone()).isEqualTo("+1 212 555 0147"));
        _assertNone(CarerForm.class);
    }

    @Test
    void changesOneAndTakesOneOffTheListAndBack() {
        workshop.carer("Hana");
        open();
        press("Change");
        _setValue(field("What was checked"), "Background check, 3 September");
        press("Save");
        assertThat(rows().getLast()).contains("Background check, 3 September");

        press("Take off the list");
        assertThat(answer()).isEqualTo("Taken off the list: Hana");
        assertThat(rows().getLast()).contains("Not on the list");
        press("Put back on the list");
        assertThat(carers.list()).noneMatch(CarerSummary::retired);
    }

    @Test
    void keepsOneOnTheListOnWhomChildrenCount() {
        workshop.assign(slot, workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 5), workshop.carer("Hana"));
        open();
        press("Take off the list");

        assertThat(answer()).startsWith("Children still count on Hana: ");
        assertThat(carers.list()).noneMatch(CarerSummary::retired);
    }

    @Test
    void letsTeachersRead() {
        workshop.carer("Hana");
        readAs(Role.TEACHER);
        open();

        assertThat(rows()).hasSize(2);
        assertThat(buttons()).isEmpty();
    }

    private void open() {
        visit("staff/childcare/carers");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream().map(ChildcareScreens::text).toList();
    }
}
