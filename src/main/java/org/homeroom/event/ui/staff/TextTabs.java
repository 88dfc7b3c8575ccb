package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.EventId;
import org.homeroom.event.EventTexts;
import org.homeroom.language.Languages;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.StateWord;

/** The languages of an event, each with what has become of its words; the chosen one stands in the address. */
class TextTabs extends Composite<Nav> {

    static final String PARAMETER = "text";

    private final Map<Locale, InnerLink> tabs = new LinkedHashMap<>();
    private final Languages languages;

    TextTabs(EventId event, List<Locale> offered, Languages languages) {
        this.languages = languages;
        getContent().addClassName("language-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("event.staff.texts.tabs"));
        offered.forEach(language -> tabs.put(
                language,
                new InnerLink(EventEditorView.address(event) + "?" + PARAMETER + "=" + language.toLanguageTag())
                        .look("language-tab")));
        tabs.values().forEach(getContent()::add);
    }

    void show(Locale chosen, EventTexts texts) {
        tabs.forEach((language, tab) -> {
            var standing = TextStanding.of(language, texts);
            tab.getContent().removeAll();
            tab.getContent()
                    .add(
                            StateWord.shape(standing.look(), getTranslation(standing.messageKey())),
                            InLanguage.mark(new Span(languages.ownName(language)), language));
            if (language.equals(chosen)) {
                tab.getElement().setAttribute("aria-current", "true");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }
}
