package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventState;
import org.homeroom.event.Topic;
import org.homeroom.page.ActionButton;
import org.junit.jupiter.api.Test;

class EventEditorViewTest extends EventScreens {

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
}
