package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.Staffing;
import org.homeroom.event.AgeBand;
import org.homeroom.page.ActionButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffingViewTest extends ChildcareScreens {

    @Autowired
    private Childcare childcare;

    @Autowired
    private Staffing staffing;

    @Test
    void turnsTypedPlacesIntoRoomsWhenAsked() {
        open();
        assertThat(notes()).singleElement().asString().contains("numbers that were typed in");
        assertThat(buttons()).doesNotContain("Add a room");

        press("Plan rooms and carers");
        confirm("Plan rooms and carers");

        assertThat(rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.roomFor()).isEqualTo(6));
        assertThat(text(_get(RoomPanel.class)))
                .contains("Ages 1 to 2", "0 of 0 places promised", "No carer yet · at most 4 children each");
        assertThat(notes()).anyMatch(note -> note.contains("two adults at least"));
    }

    @Test
    void plansARoomAndSendsCarersThere() {
        workshop.carer("Hana Girma");
        workshop.carer("Omar Haddad");
        staffing.begin(slot);
        open();

        press("Add a room");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the room")), "  Blue room\n");
        _setValue(ages("Youngest children"), AgeBand.PRESCHOOL);
        _setValue(ages("Oldest children"), AgeBand.SCHOOL_AGE);
        _setValue(_get(IntegerField.class), 10);
        press("Save room");

        assertThat(answer()).isEqualTo("The room is saved.");
        _assertNone(RoomForm.class);
        assertThat(rooms()).extracting(SlotCare.Room::name).containsExactly("", "Blue room");

        assign(1, "Hana Girma");
        assertThat(answer()).isEqualTo("Assigned: Hana Girma");
        assign(1, "Omar Haddad");

        assertThat(text(panel(1))).contains("0 of 10 places promised", "2 carers · at most 7 children each");
        assertThat(text(panel(1))).contains("No other carer is on the list.");
        press("Take out");
        assertThat(answer()).isEqualTo("Taken out: Hana Girma");
        assertThat(rooms().get(1).places()).isZero();
    }

    @Test
    void keepsWhatWasTypedWhenAgesAreTakenOrTurnedRound() {
        staffing.begin(slot);
        open();
        press("Add a room");
        _setValue(ages("Oldest children"), AgeBand.INFANT);
        press("Save room");
        assertThat(ages("Oldest children").getErrorMessage())
                .isEqualTo("The oldest cannot be younger than the youngest.");

        _setValue(ages("Oldest children"), AgeBand.PRESCHOOL);
        _setValue(_get(IntegerField.class), 0);
        press("Save room");
        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Please write a number from 1 to 500.");

        _setValue(_get(IntegerField.class), 5);
        press("Save room");
        assertThat(ages("Youngest children").getErrorMessage())
                .isEqualTo("These ages are in another room already: Ages 1 to 2");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(5);
        assertThat(rooms()).hasSize(1);
    }

    @Test
    void changesAndClosesARoom() {
        staffing.begin(slot);
        open();
        press("Change");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the room")), "Garden");
        press("Save room");
        assertThat(rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.name()).isEqualTo("Garden"));

        press("Close room");
        confirm("Close room");
        assertThat(rooms()).isEmpty();
        assertThat(answer()).isEqualTo("Room closed: Garden");
    }

    @Test
    void saysWhereACarerIsInstead() {
        var hana = workshop.carer("Hana Girma");
        var other = year.slot(event, 20);
        workshop.assign(other, workshop.room(other, "", AgeBand.TODDLER, AgeBand.TODDLER, 5), hana);
        staffing.begin(slot);
        open();

        assign(0, "Hana Girma");

        assertThat(answer()).startsWith("Hana Girma is with other children at that time: ");
        assertThat(childcare.of(slot).adults()).isZero();
    }

    @Test
    void tellsWhomToCallLatestFirstWhenPromisesCannotBeKept() {
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.PRESCHOOL, 20);
        var omar = workshop.carer("Omar");
        workshop.assign(slot, room, workshop.carer("Hana"), omar);
        workshop.register(slot, "Liya", 2);
        workshop.register(slot, "Yonas", 4);
        open();
        _assertNone(CallList.class);

        staffing.unassign(slot, omar);
        open();

        var families = _find(_get(CallList.class), NativeTableRow.class).stream()
                .map(ChildcareScreens::text)
                .toList();
        assertThat(families).hasSize(3);
        assertThat(families.get(1)).contains("Yonas 4", "rosa@example.org", "Ask this family");
        assertThat(families.get(2)).contains("Liya 2");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("staff/slots/" + slot + "?q="));
        assertThat(notes()).anyMatch(note -> note.contains("2 children more promised than can be cared for"));
    }

    @Test
    void keepsTheLogInView() {
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, room, workshop.carer("Hana"), workshop.carer("Omar"));
        open();

        assertThat(text(_get(CareLog.class)))
                .contains("Blue room: Hana assigned", "2 carers · at most 4 children each · 8 places · 0 promised");
    }

    @Test
    void letsTeachersRead() {
        staffing.begin(slot);
        readAs(Role.TEACHER);
        open();

        assertThat(_find(RoomPanel.class)).hasSize(1);
        assertThat(buttons()).isEmpty();
    }

    @Test
    void changesNothingOfATimeThatIsOver() {
        year.cancel(slot);
        open();

        assertThat(notes()).anyMatch(note -> note.startsWith("This time is over or cancelled."));
        assertThat(buttons()).isEmpty();
    }

    @Test
    void knowsNoSlotThatIsNotThere() {
        for (var wrong : List.of("nonsense", UUID.randomUUID().toString())) {
            visit("staff/childcare/" + wrong);
            _assertNone(StaffingView.class);
        }
    }

    private void open() {
        visit("staff/childcare/" + slot);
    }

    private List<SlotCare.Room> rooms() {
        return childcare.of(slot).rooms();
    }

    private static RoomPanel panel(int index) {
        return _find(RoomPanel.class).get(index);
    }

    @SuppressWarnings("unchecked")
    private static Select<AgeBand> ages(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void assign(int room, String name) {
        Select<CarerSummary> who = _get(panel(room), Select.class, spec -> spec.withLabel("Carer"));
        var carer = who.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(who, carer);
        _find(panel(room), ActionButton.class).stream()
                .filter(button -> button.words().equals("Assign"))
                .forEach(button -> _click(button.getContent()));
    }

    private static void confirm(String words) {
        var agree = _find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .toList()
                .getLast();
        _click(agree.getContent());
    }
}
