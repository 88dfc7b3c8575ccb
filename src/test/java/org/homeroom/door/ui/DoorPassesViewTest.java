package org.homeroom.door.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.door.Devices;
import org.homeroom.door.OwnPass;
import org.homeroom.event.AgeBand;
import org.homeroom.page.Form;
import org.homeroom.page.QrCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DoorPassesViewTest extends DoorScreens {

    @Autowired
    private Devices devices;

    @Autowired
    private OwnPass own;

    @Autowired
    private DirectSql jdbc;

    @Autowired
    private CaredWorkshop workshop;

    @BeforeEach
    void anAdministrator() {
        signIn(Role.ADMINISTRATOR, Locale.ENGLISH);
    }

    @Test
    void showsTheCodeAndTheLinkOfANewPassOnce() {
        visit("door/passes");
        _assertNone(Select.class, spec -> spec.withLabel("Where the phones are used"));
        make("Gym door");

        assertThat(_find(QrCode.class)).hasSize(1);
        assertThat(link()).matches("http.*/door/app#[0-9a-f]{32}");
        assertThat(words()).contains("The pass for", "Gym door", "Works until:", "No phone has come in yet.");

        visit("door/passes");
        assertThat(_find(QrCode.class)).isEmpty();
        assertThat(words()).contains("Gym door");
    }

    @Test
    void listsWhatVolunteersMadeForTheirOwnPhones() {
        doorway.volunteerAt(slot);
        assertThat(own.make()).isPresent();
        signIn(Role.ADMINISTRATOR, Locale.ENGLISH);
        visit("door/passes");

        assertThat(words()).contains("Sam Helper", "Made by themselves, with their account", "Homework without tears");
    }

    @Test
    void asksForANameAndKeepsNothingWithoutOne() {
        visit("door/passes");
        make(" ");

        assertThat(label().isInvalid()).isTrue();
        assertThat(words()).contains("There is no pass yet.");
    }

    @Test
    void namesAPhoneThatWentSilentWithSomethingToSend() {
        visit("door/passes");
        make("Gym door");
        devices.hear(devices.enter(token(), "Sam’s phone").orElseThrow().device(), 12, 4);
        visit("door/passes");
        assertThat(words())
                .contains("Sam’s phone", "12 entries not sent yet", "4 names looked up")
                .doesNotContain("Silent");

        jdbc.sql("update door_device set seen_at = ?")
                .param(LocalDateTime.ofInstant(Instant.now().minusSeconds(300), ZoneOffset.UTC))
                .update();
        visit("door/passes");
        assertThat(words()).contains("Silent, and has not sent everything");
    }

    @Test
    void withdrawsAPhoneAfterAsking() {
        visit("door/passes");
        make("Gym door");
        var secret = devices.enter(token(), "Sam’s phone").orElseThrow().secret();
        visit("door/passes");

        tap("Withdraw: Sam’s phone");
        assertThat(devices.recognise(secret)).isInstanceOf(Devices.Recognition.Known.class);
        _fireDomEvent(buttons("Withdraw").getLast(), "click");

        assertThat(devices.recognise(secret)).isInstanceOf(Devices.Recognition.Withdrawn.class);
        assertThat(words()).contains("Withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "zh-Hans", "vi", "fa", "uk", "am", "ht"})
    void speaksTheReadersLanguage(String tag) {
        signIn(Role.ADMINISTRATOR, Locale.forLanguageTag(tag));
        visit("door/passes");

        assertThat(words()).doesNotContain("pass", "Phones at the doors", "door.pass");
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesAPassForAChildcareRoomOfASlotThatHasOne() {
        workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.room(slot, "", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12);
        visit("door/passes");

        Select<Object> where = _get(Select.class, spec -> spec.withLabel("Where the phones are used"));
        assertThat(where.getListDataView().getItems().map(where.getItemLabelGenerator()))
                .containsExactly("At the door", "Room 4", "Ages 6 to 12");
        _setValue(where, where.getListDataView().getItems().toList().get(1));
        make("Room 4");

        assertThat(words()).contains("Childcare room: \u2068Room 4\u2069");
        assertThat(devices.enter(token(), "Ana’s phone")
                        .orElseThrow()
                        .device()
                        .pass()
                        .oneRoom())
                .isPresent();
    }

    @Test
    void isNotForVolunteers() {
        signIn(Role.VOLUNTEER, Locale.ENGLISH);
        visit("door");
        assertThat(words()).doesNotContain("Phones at the doors");
        visit("door/passes");
        assertThat(words()).doesNotContain("New pass");
    }

    private void signIn(Role role, Locale language) {
        SignedIn.as(doorway.employ(year.school().id(), role, "Ada Office"));
        speak(language);
    }

    private void make(String name) {
        _setValue(label(), name);
        _fireDomEvent(_get(Form.class), "submit");
    }

    private TextField label() {
        return _get(TextField.class, spec -> spec.withLabel("What is the door called?"));
    }

    private String link() {
        return _get(TextField.class, spec -> spec.withLabel("Link")).getValue();
    }

    private String token() {
        return link().substring(link().indexOf('#') + 1);
    }
}
