package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.TextOrigin;
import org.homeroom.page.StateWord;
import org.junit.jupiter.api.Test;

class TextEditorTest extends EventScreens {

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
}
