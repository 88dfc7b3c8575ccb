package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.childcare.CaredWorkshop.in;
import static org.homeroom.childcare.CaredWorkshop.out;
import static org.homeroom.childcare.CaredWorkshop.taken;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.RoomFact;
import org.homeroom.childcare.RoomId;
import org.homeroom.event.AgeBand;
import org.homeroom.page.ActionButton;
import org.homeroom.page.PrintButton;
import org.homeroom.page.QrCode;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class HandOverViewTest extends ChildcareScreens {

    private static final Instant SIX = Instant.parse("2026-11-26T23:00:00Z");

    @Autowired
    private Registrations registrations;

    @Autowired
    private FamilyPickUp pickUp;

    private RoomId room;
    private RegistrationCode code;

    @BeforeEach
    void aRoomWithAChild() {
        room = workshop.room(slot, "Room 4", AgeBand.TODDLER, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Hana"), workshop.carer("Omar"));
        code = ((RegistrationOutcome.Confirmed) workshop.register(slot, "Liya", 2)).code();
    }

    @Test
    void saysThatNobodyHasBeenBroughtYet() {
        open();

        assertThat(page()).contains("No child has been brought yet");
        _assertNone(PrintButton.class);
    }

    @Test
    void listsWhoIsInAndWhoWasFetchedByWhat() {
        var in = in(family(), SIX, "7KQ2M9");
        workshop.tell(slot, room, in, new RoomFact.Carers(UUID.randomUUID(), SIX, 2));
        open();
        assertThat(page()).contains("Room 4: 1 child inside · 2 carers, enough for 8");
        assertThat(row(1))
                .contains("Liya", "Room 4", "6:00", "Ana’s phone", "In the room")
                .doesNotContain("7KQ2M9");

        workshop.tell(slot, room, out(in, SIX.plusSeconds(3600)));
        open();
        assertThat(page()).contains("Room 4: no child inside");
        assertThat(row(1)).contains("7:00", "Pick-up code");
        assertThat(_find(PrintButton.class)).hasSize(1);
    }

    @Test
    void putsFirstWhatHasToBeLookedInto() {
        var in = in(family(), SIX, "7KQ2M9");
        workshop.tell(slot, room, in, taken(in, SIX.plusSeconds(60)), out(in, SIX.plusSeconds(120)));
        workshop.tell(slot, room, new RoomFact.Carers(UUID.randomUUID(), SIX, 0));
        open();

        assertThat(notes())
                .anyMatch(note -> note.contains("Liya went with somebody who must not fetch this child: Karim Haddad"))
                .anyMatch(note -> note.contains("Liya was handed over a second time"));
        assertThat(row(1)).contains("Named by the family, photo ID", "Karim Haddad");
        assertThat(_find(NativeTableRow.class)).hasSize(3);

        visit("staff/childcare/" + slot);
        assertThat(notes()).anyMatch(note -> note.contains("who must not fetch this child: Karim Haddad"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Look at the hand-overs");
    }

    @Test
    void letsStaffSayThatAChildIsWithItsFamilyWhenThePhoneIsLost() {
        workshop.tell(slot, room, in(family(), SIX, "7KQ2M9"));
        open();
        press("Is with its family");
        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).contains("Liya");
        _setValue(field("Who has the child"), "Marta Bekele");
        confirm(dialog);
        assertThat(field("How you know").getErrorMessage()).isEqualTo("Please write how you know.");

        _setValue(field("How you know"), "Called her <b>twice</b>");
        confirm(dialog);

        assertThat(answer()).contains("Liya now counts as fetched");
        assertThat(row(1)).contains("Staff: is with its family", "Marta Bekele", "Called her <b>twice</b>");
        press("Is in the room after all");
        assertThat(answer()).contains("Liya counts as in the room again");
        assertThat(row(1)).contains("In the room");
    }

    @Test
    void tellsStaffWhomTheChildMustNotBeWithBeforeTheySayWhoHasIt() {
        workshop.tell(slot, room, in(family(), SIX, "7KQ2M9"));
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        open();
        press("Is with its family");
        assertThat(notes()).anyMatch(note -> note.contains("Must not fetch the children: Karim Haddad"));
        _setValue(field("Who has the child"), "karim haddad");
        _setValue(field("How you know"), "Seen at the gate");

        confirm(_get(Dialog.class));

        assertThat(notes())
                .anyMatch(note -> note.contains("Liya went with somebody who must not fetch this child: karim haddad"));
    }

    @Test
    void callsARoomWithoutANameByItsAges() {
        var nameless = workshop.room(slot, "", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12);
        workshop.tell(slot, nameless, in(family(), Instant.now(), "7KQ2M9"));
        open();
        assertThat(page()).contains("Ages 6 to 12: 1 child inside");
        assertThat(row(1)).contains("Ages 6 to 12");

        visit("r/" + code.value());
        assertThat(page()).contains("Room: Ages 6 to 12");
    }

    @Test
    void saysSoWhenAPhoneToldMeanwhileThatAChildHasGone() {
        var in = in(family(), SIX, "7KQ2M9");
        workshop.tell(slot, room, in);
        open();
        press("Is with its family");
        workshop.tell(slot, room, out(in, SIX.plusSeconds(60)));
        _setValue(field("Who has the child"), "Marta");
        _setValue(field("How you know"), "Saw them");
        confirm(_get(Dialog.class));

        assertThat(answer()).contains("Nothing was changed");
        assertThat(row(1)).contains("Pick-up code");
    }

    @Test
    void warnsOfTooFewCarers() {
        workshop.tell(slot, room, in(family(), SIX, "7KQ2M9"), new RoomFact.Carers(UUID.randomUUID(), SIX, 0));
        open();

        assertThat(notes()).anyMatch(note -> note.contains("Room 4: 1 child inside · no carer"));
    }

    @Test
    void showsTheFamilyItsCodeWhileTheChildIsIn() {
        visit("r/" + code.value());
        assertThat(page()).doesNotContain("Show this when you fetch");

        var in = in(family(), Instant.now(), "7KQ2M9");
        workshop.tell(slot, room, in);
        visit("r/" + code.value());

        assertThat(page()).contains("Show this when you fetch Liya", "7KQ2M9", "Room: Room 4");
        assertThat(_find(_get(PickUpCode.class), QrCode.class)).hasSize(1);

        workshop.tell(slot, room, out(in, in.at().plusSeconds(1)));
        visit("r/" + code.value());
        assertThat(page()).doesNotContain("7KQ2M9");
    }

    @Test
    void asksForPhotoIdInsteadWhereTheFamilySaysThatSomebodyMustNot() {
        workshop.tell(slot, room, in(family(), Instant.now(), "7KQ2M9"));
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        visit("r/" + code.value());

        assertThat(page())
                .contains("Liya is in childcare", "Room: Room 4", "please ask in the room and show photo ID")
                .doesNotContain("7KQ2M9");
        _assertNone(_get(PickUpCode.class), QrCode.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "zh-Hans", "vi", "fa", "uk", "am", "ht"})
    void speaksTheReadersLanguage(String tag) {
        var now = Instant.now();
        var in = in(family(), now.minusSeconds(600), "7KQ2M9");
        workshop.tell(
                slot,
                room,
                in,
                taken(in, now.minusSeconds(300)),
                new RoomFact.Carers(UUID.randomUUID(), now.minusSeconds(600), 3));
        speak(Locale.forLanguageTag(tag));
        open();

        assertThat(page()).doesNotContain("childcare.", "carers", "photo ID", "inside", "Pick-up");
        workshop.tell(slot, room, in(family(), now, "8KQ2M9"));
        visit("r/" + code.value());
        assertThat(page()).contains("8KQ2M9").doesNotContain("Show", "fetch");
    }

    @Test
    void isForTeachersTooAndKnowsNoSlotThatIsNotThere() {
        readAs(Role.TEACHER);
        open();
        assertThat(page()).contains("No child has been brought yet");
        visit("staff/childcare/" + UUID.randomUUID() + "/handovers");
        _assertNone(HandOverView.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void confirm(Dialog dialog) {
        _click(_find(dialog, ActionButton.class).getLast().getContent());
    }

    private void open() {
        visit("staff/childcare/" + slot + "/handovers");
    }

    private RegistrationDetails family() {
        return registrations.find(code).orElseThrow();
    }

    private static String row(int index) {
        return text(_find(NativeTableRow.class).get(index));
    }

    private static String page() {
        return text(_get(Div.class, spec -> spec.withClasses("site")));
    }
}
