package org.homeroom.appointment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.TeacherTimes;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A family meets Ms Rivera and Mr Chen, who have four times each. */
class AppointmentsViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private TeacherTimes times;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Visits visits;

    @Autowired
    private RateLimits limits;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private List<SlotId> rivera;

    @BeforeEach
    void announceADay() {
        event = year.appointmentDay("Conferences");
        rivera = times.of("Ms Rivera", event, 4);
        times.of("Mr Chen", event, 4);
    }

    @AfterEach
    void forgetHowOftenWeAsked() {
        for (int i = 0; i < 100; i++) {
            limits.giveBack("register", "127.0.0.1");
            limits.giveBack("code-lookup", "127.0.0.1");
        }
    }

    @Test
    void booksSeveralTeachersAtOnceAndShowsThemAll() {
        open();
        choose(0, "Amina");
        choose(1, "");
        assertThat(children().getLast().getValue()).isEqualTo("Amina");
        press("Find times");
        assertThat(_find(PlanCard.class)).isNotEmpty();
        assertThat(text(_find(PlanCard.class).getFirst())).contains("Ms Rivera", "Mr Chen", "About Amina", "between");

        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
        _setValue(_find(TextArea.class).getFirst(), "How is her reading?");
        book();

        assertThat(_get(H1.class).getText()).isEqualTo("Your appointments");
        assertThat(_find(VisitCard.class)).hasSize(2);
        assertThat(said(_get(FamilyVisitsView.class))).contains("Booked", "About Amina", "How is her reading?");
        assertThat(jdbc.sql("select count(*) from registration where state = 'CONFIRMED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void keepsEverythingTypedWhenAnotherFamilyIsFaster() {
        open();
        choose(1, "Amina");
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "+1 555 123 4567");
        registrations.register(Requests.to(rivera.getFirst()).build());
        book();

        assertThat(said(_get(Answer.class))).contains("Another family was faster", "Ms Rivera", "Nothing was booked");
        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        assertThat(_find(PlanCard.class)).isNotEmpty();
        book();

        assertThat(_find(VisitCard.class)).hasSize(1);
    }

    @Test
    void showsWhatTheDeviceKeptAfterTheFormWasLoadedAnew() {
        open();
        choose(1, "Amina");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Not before")), LocalTime.of(16, 15));
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(_find(TextArea.class).getFirst(), "How is her reading?");
        var kept = keeps();

        open();
        assertThat(_find(PlanCard.class)).isEmpty();
        kept(kept, "{\"contact\":\"rosa@example.org\",\"name\":\"Rosa A\"}");

        assertThat(said(_get(Answer.class))).contains("What you typed is still here.");
        assertThat(children()).singleElement().extracting(TextField::getValue).isEqualTo("Amina");
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Not before")).getValue())
                .isEqualTo(LocalTime.of(16, 15));
        assertThat(_find(PlanCard.class)).isNotEmpty();
        assertThat(field("Your name").getValue()).isEqualTo("Rosa A");
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("How is her reading?");
        book();
        assertThat(_get(DraftKeeper.class).getElement().getAttribute("name")).isEqualTo("appointments:conferences");
        assertThat(_get(DraftKeeper.class).getElement().hasAttribute("clear")).isTrue();
    }

    @Test
    void goesOnToWhatWasBookedWhenTheAnswerGotLost() {
        open();
        choose(1, "Amina");
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
        var kept = keeps();
        book();

        open();
        kept(kept, "");

        assertThat(_find(VisitCard.class)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from registration")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void startsOverAndTakesThatBack() {
        open();
        choose(1, "Amina");
        press("Start over");
        assertThat(children()).isEmpty();
        assertThat(keeps()).isEmpty();

        _click(_find(NativeButton.class).stream()
                .filter(button -> text(button).equals("Undo"))
                .findFirst()
                .orElseThrow());
        assertThat(children()).singleElement().extracting(TextField::getValue).isEqualTo("Amina");
        assertThat(keeps()).contains("Amina");
    }

    @Test
    void takesFromTheDeviceOnlyWhatMakesSense() {
        open();
        kept("""
                {"key":"short","meetings":[null,{"host":"nobody","children":[null]},{"host":null}],"from":"noon",
                 "language":"xx","questions":[{"host":"x","child":"y","text":"z"}],"searched":true}""", "[1]");

        assertThat(children()).isEmpty();
        assertThat(_find(PlanCard.class)).isEmpty();
        choose(1, "");
        press("Find times");
        assertThat(_find(PlanCard.class)).isNotEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        open();
        press("Find times");
        assertThat(said(_get(Answer.class))).contains("Please choose whom you would like to meet");

        choose(0, "");
        press("Find times");
        book();

        assertThat(field("Your name").isInvalid()).isTrue();
        assertThat(field("Your e-mail address or phone number").isInvalid()).isTrue();
        assertThat(jdbc.sql("select count(*) from registration")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhoHasNoTimeWhenTheFamilyIsFree() {
        open();
        choose(1, "");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Not before")), LocalTime.of(19, 0));
        press("Find times");

        assertThat(said(_get(Answer.class))).contains("No time is left then: Ms Rivera");
        assertThat(_find(PlanCard.class)).isEmpty();
    }

    @Test
    void booksWhatWasPressedBeforeThePageWasLost() {
        open();
        choose(1, "Amina");
        press("Find times");
        _click(_get(_find(PlanCard.class).get(1), ActionButton.class).getContent());
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
        var kept = keeps();
        var pressed = _get(DraftKeeper.class).getElement().getAttribute("press");

        open();
        kept(kept, "", pressed, false);

        assertThat(_find(VisitCard.class)).hasSize(1);
        assertThat(pressed).contains(booked());
    }

    @Test
    void asksFirstWhenThePlanThatWasPressedIsGone() {
        open();
        choose(1, "Amina");
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
        var kept = keeps();
        var pressed = _get(DraftKeeper.class).getElement().getAttribute("press");
        registrations.register(Requests.to(rivera.getFirst()).build());

        open();
        kept(kept, "", pressed, false);

        assertThat(said(_get(Answer.class))).contains("Something has changed meanwhile. Nothing was booked.");
        assertThat(_find(VisitCard.class)).isEmpty();
    }

    @Test
    void asksFirstWhenTheTimeWasPlannedAnewMeanwhile() {
        fillIn();
        var kept = keeps();
        var pressed = _get(DraftKeeper.class).getElement().getAttribute("press");
        planAnew();

        open();
        kept(kept, "", pressed, false);

        assertThat(said(_get(Answer.class))).contains("Something has changed meanwhile. Nothing was booked.");
        assertThat(_find(VisitCard.class)).isEmpty();
        book();
        assertThat(_find(VisitCard.class)).hasSize(1);
    }

    @Test
    void asksFirstWhenTheTimeIsPlannedAnewWhileItIsShown() {
        fillIn();
        planAnew();
        book();

        assertThat(said(_get(Answer.class))).contains("Something has changed meanwhile. Nothing was booked.");
        assertThat(_find(VisitCard.class)).isEmpty();
        book();
        assertThat(_find(VisitCard.class)).hasSize(1);
    }

    @Test
    void saysThatItWasTooOftenRatherThanThatSomethingHasChanged() {
        fillIn();
        var kept = keeps();
        var pressed = _get(DraftKeeper.class).getElement().getAttribute("press");
        int asked = 0;
        while (limits.allow("appointment-plans", "127.0.0.1")) {
            asked++;
        }

        open();
        kept(kept, "", pressed, false);
        for (int i = 0; i < asked; i++) {
            limits.giveBack("appointment-plans", "127.0.0.1");
        }

        assertThat(said(_get(Answer.class)))
                .contains("That was very often")
                .doesNotContain("Something has changed meanwhile");
        assertThat(_find(VisitCard.class)).isEmpty();
    }

    @Test
    void asksFirstWhenItWasPressedLongAgo() {
        open();
        choose(1, "Amina");
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
        var kept = keeps();
        var pressed = _get(DraftKeeper.class).getElement().getAttribute("press");

        open();
        kept(kept, "", pressed, true);

        assertThat(said(_get(Answer.class))).contains("Not booked yet.");
        assertThat(_find(VisitCard.class)).isEmpty();
        book();
        assertThat(_find(VisitCard.class)).hasSize(1);
    }

    @Test
    void saysHowSureAnInterpreterIs() {
        speak(Locale.of("es"));
        open();
        _setValue(_find(TickBox.class).getLast(), true);
        _setValue(_get(_find(HostPicker.class).get(1), TickBox.class), true);
        press("Buscar horas");

        assertThat(text(_find(PlanCard.class).getFirst())).contains("Hay tiempo para conseguir intérprete");
    }

    @Test
    void asksInWhichLanguageAnInterpreterIsWished() {
        open();
        _setValue(_find(TickBox.class).getLast(), true);
        choose(0, "");
        press("Find times");

        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_find(PlanCard.class)).isEmpty();
    }

    @Test
    void addsToWhatAFamilyHas() {
        registrations.register(Requests.to(rivera.getFirst()).build());
        var code = jdbc.sql("select code from registration").query(String.class).single();
        visit("r/" + code + "/all");
        assertThat(_find(InnerLink.class)).extracting(InnerLink::href).contains("r/" + code + "/more/conferences");

        visit("r/" + code + "/more/conferences");
        choose(0, "Amina");
        press("Find times");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Your name"))).isEmpty();
        book();

        assertThat(visits.ofFamily(RegistrationCode.read(code).orElseThrow())).hasSize(2);
        assertThat(_find(VisitCard.class)).hasSize(2);
    }

    @Test
    void knowsNothingOfUnknownCodesAndEvents() {
        visit("r/ABCDEFGHJKMNPQRSTUVWXYZ2/all");
        assertThat(_find(FamilyVisitsView.class)).isEmpty();
        visit("r/ABCDEFGHJKMNPQRSTUVWXYZ2/more/conferences");
        assertThat(_find(AppointmentsView.class)).isEmpty();
        visit("events/nothing/appointments");
        assertThat(_find(AppointmentsView.class)).isEmpty();
    }

    @Test
    void showsATeacherTheOwnAppointments() {
        var teacher = SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(teacher.name()).isNotEmpty();
        speak(Locale.ENGLISH);
        visit("staff/appointments");
        assertThat(said(_get(HostAppointmentsView.class))).contains("No appointments");

        registrations.register(Requests.to(rivera.getFirst()).interpreter("som").build());
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("staff/appointments");

        assertThat(said(_get(HostAppointmentsView.class)))
                .contains(
                        "Ms Rivera", "1 of 4 booked", "Rosa Alvarez", "What to bring?", "Interpreter: Somali", "Free");
    }

    private void fillIn() {
        open();
        choose(1, "Amina");
        press("Find times");
        _setValue(field("Your name"), "Rosa Alvarez");
        _setValue(field("Your e-mail address or phone number"), "rosa@example.org");
    }

    private void planAnew() {
        jdbc.sql("update time_slot set calendar_sequence = calendar_sequence + 1, version = version + 1")
                .update();
    }

    private void open() {
        visit("events/conferences/appointments");
    }

    /** Mr Chen is 0, Ms Rivera 1. */
    private static void choose(int host, String child) {
        var picker = _find(HostPicker.class).get(host);
        _setValue(_get(picker, TickBox.class), true);
        if (!child.isEmpty()) {
            _setValue(_get(picker, TextField.class), child);
        }
    }

    private static List<TextField> children() {
        return _find(TextField.class, spec -> spec.withLabel("About which child?"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .findFirst()
                .orElseThrow()
                .getContent());
    }

    /** What the device is told to keep. */
    private static String keeps() {
        return _get(DraftKeeper.class).getElement().getProperty("draft", "");
    }

    private String booked() {
        var code = jdbc.sql("select code from registration").query(String.class).single();
        return registrations
                .find(RegistrationCode.read(code).orElseThrow())
                .orElseThrow()
                .slot()
                .toString();
    }

    /** The page has loaded, and the device kept this. */
    private static void kept(String draft, String typed) {
        kept(draft, typed, "", false);
    }

    /** The same, where a press of the button was not answered. */
    private static void kept(String draft, String typed, String pressed, boolean longAgo) {
        var keeper = _get(DraftKeeper.class).getElement();
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.draft", draft)
                .put("event.detail.pressed", pressed)
                .put("event.detail.longAgo", longAgo)
                .put("event.detail.typed", typed);
        keeper.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(keeper, "draft-kept", detail));
    }

    private static void book() {
        _click(_find(NativeButton.class).stream()
                .filter(button -> "submit".equals(button.getElement().getAttribute("type")))
                .findFirst()
                .orElseThrow());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String said(Component component) {
        return text(component);
    }
}
