package org.homeroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ViewTestTest extends ViewTest {
    @Test
    void opensAPageInEnglish() {
        assertThat(UI.getCurrent().getChildren()).isNotEmpty();
        assertThat(VaadinRequest.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void startsOverInAnotherLanguage() {
        speak(Locale.forLanguageTag("ar"));

        assertThat(VaadinRequest.getCurrent().getLocale().getLanguage()).isEqualTo("ar");
    }
}
