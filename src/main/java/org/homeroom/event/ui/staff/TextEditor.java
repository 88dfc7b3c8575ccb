package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.EventText;
import org.homeroom.event.TextInput;
import org.homeroom.event.TextOrigin;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Note;
import org.homeroom.page.StateWord;
import org.jspecify.annotations.Nullable;

/**
 * An event's words, language by language, beside the source. What was typed in one language stays while another is
 * looked at, until it is saved.
 */
class TextEditor extends Composite<Section> {

    private final Languages languages;
    private final Messages messages;
    private final boolean writes;
    private final BiConsumer<Locale, TextInput> save;
    private final Map<Locale, TextFields> typed = new HashMap<>();
    private final TextTabs tabs;
    private final Answer answer = new Answer();
    private final Div sides = new Div();
    private final Div preview = new Div();
    private final ActionButton saveButton = new ActionButton(getTranslation("event.staff.save"), this::save).primary();
    private EventSummary event;
    private Locale chosen;

    /** @param save writes the words and then shows the event as it stands */
    TextEditor(
            EventSummary event,
            Languages languages,
            Messages messages,
            boolean writes,
            BiConsumer<Locale, TextInput> save) {
        this.event = event;
        this.languages = languages;
        this.messages = messages;
        this.writes = writes;
        this.save = save;
        chosen = event.texts().source();
        tabs = new TextTabs(event.id(), offered(event), languages);
        getContent().addClassName("event-texts");
        getContent().add(new H2(getTranslation("event.staff.texts")), tabs, answer, sides, preview);
    }

    /** The event as it stands now, and the language that the address names, or the source. */
    void show(EventSummary event, String language) {
        this.event = event;
        var wanted = offered(event).stream()
                .filter(offer -> offer.toLanguageTag().equals(language))
                .findFirst()
                .orElse(event.texts().source());
        if (!wanted.equals(chosen)) {
            answer.clear();
            preview.removeAll();
        }
        chosen = wanted;
        refresh();
    }

    boolean isUnsaved() {
        return writes && typed.values().stream().anyMatch(TextFields::isUnsaved);
    }

    Locale chosen() {
        return chosen;
    }

    private void refresh() {
        tabs.show(chosen, event.texts());
        sides.removeAll();
        sides.setClassName("side-by-side", !chosen.equals(event.texts().source()));
        if (!chosen.equals(event.texts().source())) {
            sides.add(new SourceText(event.texts(), languages));
        }
        sides.add(panel());
    }

    private Section panel() {
        var standing = TextStanding.of(chosen, event.texts());
        var head = new Div(
                InLanguage.mark(new H3(languages.ownName(chosen)), chosen),
                new StateWord(standing.look(), getTranslation(standing.messageKey())));
        head.addClassName("panel-head");
        var panel = new Section(head);
        panel.addClassName("panel");
        if (standing == TextStanding.OUTDATED) {
            panel.add(new Note(Note.Tone.WARNING, "alert", getTranslation("event.staff.text.outdated")));
        }
        panel.add(typed.computeIfAbsent(chosen, this::fields), buttons());
        return panel;
    }

    private TextFields fields(Locale language) {
        var fields = new TextFields(language);
        if (language.equals(event.texts().source())) {
            fields.withoutOrigin();
        }
        fields.show(input(event.texts().byLanguage().get(language.toLanguageTag())));
        if (!writes) {
            fields.readOnly();
        }
        return fields;
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (writes) {
            buttons.add(saveButton);
        }
        if (event.state() == EventState.DRAFT) {
            buttons.add(new ActionButton(getTranslation("event.staff.preview"), this::preview));
        } else {
            buttons.add(asAFamily());
        }
        return buttons;
    }

    private Anchor asAFamily() {
        var link = new Anchor(
                "events/" + event.slug() + "?lang=" + chosen.toLanguageTag(), getTranslation("event.staff.asAFamily"));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("button");
        return link;
    }

    private void preview() {
        preview.removeAll();
        var seen = new TextPreview(event, chosen, messages);
        if (!event.texts().read(chosen).own()) {
            preview.add(new Note(Note.Tone.SMALL, "globe", getTranslation("event.staff.preview.notYet")));
        }
        preview.add(seen);
        seen.focus();
    }

    private void save() {
        var language = chosen;
        var fields = typed.computeIfAbsent(language, this::fields);
        fields.read().ifPresent(text -> {
            preview.removeAll();
            save.accept(language, text);
            fields.show(text);
            saveButton.focus();
            answer.done(getTranslation("event.staff.text.saved", "language", languages.ownName(language)));
        });
    }

    private static List<Locale> offered(EventSummary event) {
        var offered = new ArrayList<Locale>();
        offered.add(event.texts().source());
        event.school().languages().stream()
                .filter(language -> !language.equals(event.texts().source()))
                .forEach(offered::add);
        return offered;
    }

    private static TextInput input(@Nullable EventText text) {
        return text == null
                ? new TextInput("", "", "", TextOrigin.PERSON)
                : new TextInput(text.title(), text.summary(), text.description(), text.origin());
    }
}
