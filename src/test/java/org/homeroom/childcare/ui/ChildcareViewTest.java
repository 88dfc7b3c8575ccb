package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.page.Empty;
import org.junit.jupiter.api.Test;

class ChildcareViewTest extends ChildcareScreens {

    @Test
    void putsWhatIsMissingOnTop() {
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, room, workshop.carer("Hana"));
        open("");

        assertThat(gaps()).singleElement().asString().startsWith("A second adult is missing");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("staff/childcare/" + slot);
        assertThat(rows().getLast())
                .contains(
                        "Homework without tears",
                        "Blue room: 0 of 0 places promised",
                        "Blue room: 1 carer · at most 4 children each",
                        "1 thing to see to");
    }

    @Test
    void countsCarersMissingForThoseWhoWaitToo() {
        workshop.register(slot, "Liya", 2);
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        for (int i = 0; i < 5; i++) {
            workshop.assign(slot, room, workshop.carer("Carer " + i));
        }
        open("");
        _assertNone(GapList.class);
        assertThat(rows().getLast()).contains("1 of 20 places promised", "All set");
    }

    @Test
    void tellsTypedPlacesFromStaffedOnes() {
        open("");

        _assertNone(GapList.class);
        assertThat(rows().getLast())
                .contains("Ages 1 to 2: 0 of 6 places promised", "Nobody named yet", "Number typed in");
    }

    @Test
    void looksAWeekAheadWhenTheAddressSaysSo() {
        var soon = year.slot(event, year.plan(year.inDays(3), 9, Map.of(AgeBand.PRESCHOOL, 3)));
        var late = year.slot(event, year.plan(year.inDays(20), 9, Map.of(AgeBand.PRESCHOOL, 3)));
        open("");
        assertThat(links()).contains("staff/childcare/" + soon, "staff/childcare/" + late);
        open("?show=week");
        assertThat(links()).contains("staff/childcare/" + soon).doesNotContain("staff/childcare/" + late);
        open("?show=nonsense");
        assertThat(links()).contains("staff/childcare/" + soon, "staff/childcare/" + late);
    }

    @Test
    void saysSoWhenThereIsNothing() {
        year.cancel(slot);
        open("");

        assertThat(text(_get(Empty.class))).contains("No childcare is planned yet");
    }

    @Test
    void leadsOnlyAdministratorsToTheRatios() {
        open("");
        assertThat(links()).contains("staff/childcare/carers", "staff/childcare/ratios");

        readAs(Role.TEACHER);
        open("");
        assertThat(links()).contains("staff/childcare/carers").doesNotContain("staff/childcare/ratios");

        readAs(Role.VOLUNTEER);
        open("");
        _assertNone(ChildcareView.class);
    }

    private void open(String query) {
        visit("staff/childcare" + query);
    }

    private static List<String> gaps() {
        return _find(_get(GapList.class), ListItem.class).stream()
                .map(ChildcareScreens::text)
                .toList();
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream().map(ChildcareScreens::text).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
