package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventId;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.PlaceAdministration;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.TextOrigin;
import org.homeroom.event.Topic;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.StateWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventEditorViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventAdministration events;

    @Autowired
    private PlaceAdministration places;

    @BeforeEach
    void signIn() {
        year.library();
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
    }

    @Test
    void makesADraftFromTitleAndTopic() {
        visit("staff/events/new");
        press("Save as draft");
        assertThat(field("Title").isInvalid()).isTrue();

        _setValue(field("Title"), "Injera with <b>Selam</b>’s family");
        press("Save as draft");
        assertThat(_find(EventEditorView.class)).isEmpty();

        _get(CheckboxGroup.class).setValue(Set.of(Topic.FOOD));
        press("Save as draft");

        var made = events.list().getFirst();
        assertThat(made.texts().sourceText().title()).isEqualTo("Injera with <b>Selam</b>’s family");
        assertThat(made.state()).isEqualTo(EventState.DRAFT);
        assertThat(_find(EventEditorView.class)).hasSize(1);
        assertThat(said()).contains("Saved as a draft");
    }

    @Test
    void saysWhatADraftLacksAndPublishesItWhenNothingDoes() {
        var id = year.draft("Tea");
        visit("staff/events/" + id);
        assertThat(text(_get(EventHead.class))).contains("Draft", "Add a time to come at");
        press("Publish");
        assertThat(said()).contains("Not published");

        addSlot(LocalDate.now().plusDays(30), LocalTime.of(18, 0), LocalTime.of(19, 30));
        press("Publish");

        assertThat(said()).contains("Published. Families can see it now.");
        assertThat(find(id).state()).isEqualTo(EventState.PUBLISHED);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("events/tea?lang=en");
    }

    @Test
    void addsAPlaceWhileATimeIsPlanned() {
        visit("staff/events/" + year.draft("Tea"));
        press("Add a time");
        press("Add this place");
        assertThat(field("Name of the place").isInvalid()).isTrue();

        _setValue(field("Name of the place"), " Garden, <b>behind</b> the gym ");
        press("Add this place");

        assertThat(places.list())
                .extracting(place -> place.name().in(Locale.ENGLISH).orElseThrow())
                .contains("Garden, <b>behind</b> the gym");
        assertThat(_get(SlotRoom.class).place())
                .isEqualTo(places.list().stream()
                        .filter(place ->
                                place.name().in(Locale.ENGLISH).orElseThrow().startsWith("Garden"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void keepsWhatWasTypedInOneLanguageWhileAnotherIsLookedAt() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id + "?text=es");
        _setValue(field("Title"), "Té");
        visit("staff/events/" + id + "?text=ar");
        assertThat(field("Title").getValue()).isEmpty();
        _setValue(field("Title"), "شاي");

        visit("staff/events/" + id + "?text=es");

        assertThat(field("Title").getValue()).isEqualTo("Té");
        assertThat(find(id).texts().byLanguage()).containsOnlyKeys("en");
    }

    @Test
    void savesALanguageWithItsOriginAndKeepsTypingOnAnError() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id + "?text=es");
        _setValue(area("Summary"), "Venga a tomar té.");
        press("Save");
        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(area("Summary").getValue()).isEqualTo("Venga a tomar té.");

        _setValue(field("Title"), "Té");
        _get(RadioButtonGroup.class).setValue(TextOrigin.MACHINE);
        press("Save");

        var saved = find(id).texts().byLanguage().get("es");
        assertThat(saved.title()).isEqualTo("Té");
        assertThat(saved.origin()).isEqualTo(TextOrigin.MACHINE);
        assertThat(said()).contains("Saved: Español");
        assertThat(texts(StateWord.class)).contains("Translated by a computer");
    }

    @Test
    void showsATranslationAsOutdatedOnceTheSourceChanged() {
        var id = year.workshop(year.school(), "Tea", Map.of(Locale.forLanguageTag("es"), SchoolYear.text("Té")));
        visit("staff/events/" + id);
        _setValue(field("Title"), "Tea and coffee");
        press("Save");

        visit("staff/events/" + id + "?text=es");

        assertThat(text(_get(TextEditor.class))).contains("Outdated", "The original has changed", "Tea and coffee");
        press("Save");
        assertThat(find(id).texts().missing(year.school().languages())).hasSize(1);
    }

    @Test
    void asksBeforeSomethingTypedIsLost() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id);
        _setValue(field("Title"), "Coffee");

        visit("staff/events");
        assertThat(_find(EventEditorView.class)).hasSize(1);
        press("Stay here");
        assertThat(field("Title").getValue()).isEqualTo("Coffee");
        visit("staff/events");
        press("Leave");
        assertThat(_find(EventEditorView.class)).isEmpty();

        visit("staff/events/" + id);

        _setValue(field("Title"), "Tea");
        visit("staff/events");
        assertThat(_find(EventEditorView.class)).isEmpty();
    }

    @Test
    void previewsADraftInTheNearestLanguageThereIs() {
        visit("staff/events/" + year.draft("Tea") + "?text=ar");

        press("Preview");

        assertThat(text(_get(TextPreview.class))).contains("Tea", "Why come: Tea", "What we do: Tea");
        assertThat(text(_get(TextEditor.class))).contains("There are no saved words in this language yet");
    }

    @Test
    void addsAWeeklySeriesAndSaysWhichTimeWasTakenWhenClocksChange() {
        var id = year.workshop("Owls at night");
        visit("staff/events/" + id);
        press("Add a time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Weeks in a row")), 2);
        fill(LocalDate.of(2027, 3, 7), LocalTime.of(2, 30), LocalTime.of(4, 0));
        press("Add");

        assertThat(find(id).slots()).hasSize(2);
        assertThat(said()).contains("2 times added", "Clocks go forward", "March 14 at 3:30");
    }

    @Test
    void saysWhatIsWrongWithATimeAndKeepsTheRest() {
        var id = year.workshop("Tea");
        visit("staff/events/" + id);
        press("Add a time");
        press("Add");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).isInvalid())
                .isTrue();

        fill(LocalDate.now().plusDays(3), LocalTime.of(18, 0), LocalTime.of(17, 0));
        _setValue(field("Link to join online"), "javascript:alert(1)");
        press("Add");

        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Until")).isInvalid())
                .isTrue();
        assertThat(field("Link to join online").isInvalid()).isTrue();
        assertThat(find(id).slots()).isEmpty();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getValue())
                .isEqualTo(LocalDate.now().plusDays(3));
    }

    @Test
    void changesATimeAndCancelsItWithAReason() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        visit("staff/events/" + id);
        press("Change");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Seats")), 8);
        press("Save changes");
        assertThat(find(id).slots().getFirst().details().capacity()).isEqualTo(8);

        press("Cancel");
        press("Cancel this time");
        assertThat(area("Reason").isInvalid()).isTrue();
        _setValue(area("Reason"), "The hall is being painted.");
        press("Cancel this time");

        assertThat(find(id).slots().getFirst().isCancelled()).isTrue();
        assertThat(said()).contains("Cancelled. Everybody");
    }

    @Test
    void cancelsTheEventWithAReason() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        visit("staff/events/" + id);
        press("Cancel event");
        _setValue(area("Reason"), "The hall is being painted.");
        _click(_find(ActionButton.class).stream()
                .filter(button -> button.words().equals("Cancel event"))
                .toList()
                .getLast()
                .getContent());

        assertThat(find(id).state()).isEqualTo(EventState.CANCELLED);
        assertThat(text(_get(EventHead.class))).contains("Cancelled");
    }

    @Test
    void letsATeacherReadOnly() {
        var id = year.workshop("Tea");
        year.slot(id, 5);
        SignedIn.as(year.school().id(), Role.TEACHER);
        speak(Locale.ENGLISH);
        visit("staff/events/" + id);

        assertThat(text(_get(EventEditorView.class))).contains("Tea");
        assertThat(field("Title").isReadOnly()).isTrue();
        assertThat(_find(ActionButton.class).stream().filter(Component::isVisible))
                .isEmpty();
    }

    @Test
    void knowsNoEventOfAnotherSchool() {
        var theirs = year.workshop(year.school("oak-street", "Oak Street School"), "Theirs", Map.of());

        for (var id : new String[] {theirs.toString(), UUID.randomUUID().toString(), "nonsense"}) {
            assertThat(opens("staff/events/" + id)).as(id).isFalse();
        }
    }

    private boolean opens(String address) {
        try {
            visit(address);
        } catch (RuntimeException notFound) {
            return false;
        }
        return !_find(EventEditorView.class).isEmpty();
    }

    private void addSlot(LocalDate day, LocalTime from, LocalTime to) {
        press("Add a time");
        fill(day, from, to);
        press("Add");
    }

    private void fill(LocalDate day, LocalTime from, LocalTime to) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day")), day);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("From")), from);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Until")), to);
    }

    private EventSummary find(EventId id) {
        return events.find(id).orElseThrow();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button: " + words))
                .getContent());
    }

    private static String said() {
        return String.join("\n", texts(Answer.class));
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream().map(EventEditorViewTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
