package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.door.EveningPaper;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.page.Bdi;
import org.homeroom.page.InLanguage;

/** The sheets of one evening in the language they are printed in, which need not be that of the screen around them. */
final class Paper {

    private final EveningPaper.Paper evening;
    private final Locale language;
    private final DoorWords words;
    private final Messages messages;
    private final Languages languages;

    Paper(EveningPaper.Paper evening, Locale language, DoorWords words, Messages messages, Languages languages) {
        this.evening = evening;
        this.language = language;
        this.words = words;
        this.messages = messages;
        this.languages = languages;
    }

    EveningPaper.Paper evening() {
        return evening;
    }

    Locale language() {
        return language;
    }

    DoorWords words() {
        return words;
    }

    String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    /** In the language of whoever takes it home. */
    String sayIn(Locale reader, String key, Object... arguments) {
        return messages.get(languages.best(List.of(reader)), key, arguments);
    }

    Locale best(Locale reader) {
        return languages.best(List.of(reader));
    }

    /** One sheet, or a part that goes on over several. */
    Section sheet(String... classNames) {
        var sheet = InLanguage.mark(new Section(), language);
        sheet.addClassName("sheet");
        sheet.addClassNames(classNames);
        return sheet;
    }

    /** What stands at the top of each sheet: which part, of which event, when, and how old it is. */
    Component[] head(String part) {
        var title = evening.door().texts().read(language);
        var name = new H2(part);
        var event = InLanguage.mark(new Bdi(title.title()), title.language());
        return new Component[] {name, line(event), line(new Span(when())), line(new Span(asOf()))};
    }

    String when() {
        var slot = evening.door().slot();
        return say(
                "door.sheet.when",
                "when",
                words.when(slot, evening.number(), language),
                "place",
                words.place(slot, language));
    }

    String asOf() {
        return say("door.paper.asOf", "time", words.time(evening.door().slot(), evening.asOf(), language));
    }

    Div headed(String part, String more) {
        var words = new Div(head(part));
        var head = more.isEmpty() ? new Div(words) : new Div(words, new Paragraph(more));
        head.addClassName("sheet-head");
        return head;
    }

    /** A table whose head stands on each of the sheets it takes. */
    HtmlContainer table(String className, String part, Collection<String> columns) {
        var top = new HtmlContainer("th", head(part));
        top.getElement().setAttribute("colspan", String.valueOf(columns.size())).setAttribute("scope", "col");
        var names = new HtmlContainer("tr");
        columns.forEach(column -> {
            var heading = new HtmlContainer("th");
            heading.getElement().setAttribute("scope", "col").setText(say(column));
            names.add(heading);
        });
        var first = new HtmlContainer("tr", top);
        first.addClassName("paper-head");
        var table = new HtmlContainer("table", new HtmlContainer("thead", first, names));
        table.addClassNames("sheet-table", "paper-table", className);
        return table;
    }

    /**
     * In a frame that scrolls by itself on a small screen.
     *
     * @param name no other frame has it
     */
    static Div framed(Component wide, String name) {
        var frame = new Div(wide);
        frame.addClassName("sheet-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return frame;
    }

    static HtmlContainer cell(Component... content) {
        return new HtmlContainer("td", content);
    }

    static HtmlContainer row(Component... cells) {
        return new HtmlContainer("tr", cells);
    }

    static HtmlContainer emptyRow(int columns) {
        return row(Stream.generate(() -> cell()).limit(columns).toArray(Component[]::new));
    }

    static Span quiet(String words) {
        var more = new Span(words);
        more.addClassName("paper-more");
        return more;
    }

    private static Div line(Component content) {
        return new Div(content);
    }
}
