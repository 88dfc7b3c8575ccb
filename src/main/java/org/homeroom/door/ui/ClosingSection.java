package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.homeroom.door.ClosingOutcome;
import org.homeroom.door.DoorClosing;
import org.homeroom.door.DoorClosing.Standing;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.AskDialog;
import org.homeroom.page.Note;

/** For administrators: closes the door for good when everybody has gone home, and opens it again. */
class ClosingSection extends Composite<Div> {

    private final DoorClosing closing;
    private final SlotSummary slot;
    private final DoorWords words;
    private final Div standing = new Div();
    private final Answer answer = new Answer();
    private Standing shown = new Standing.Early();

    ClosingSection(DoorClosing closing, SlotSummary slot, DoorWords words) {
        this.closing = closing;
        this.slot = slot;
        this.words = words;
        getContent().addClassName("door-closing");
        getContent().add(standing, answer);
        show(closing.standing(slot.id()));
    }

    void refresh() {
        var now = closing.standing(slot.id());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(Standing now) {
        shown = now;
        standing.removeAll();
        getContent().setVisible(!(now instanceof Standing.Early));
        switch (now) {
            case Standing.Early early -> {}
            case Standing.Running running ->
                standing.add(
                        new H2(getTranslation("door.close.title")),
                        new Paragraph(getTranslation("door.close.why")),
                        new ActionButton("check", getTranslation("door.close.button"), this::ask));
            case Standing.Closed(var at) -> closed(at);
            case Standing.ByItself itself ->
                standing.add(new Note(Note.Tone.PLAIN, "clock", getTranslation("door.close.itself")));
        }
    }

    private void closed(Instant at) {
        var time = words.time(slot, at, getLocale());
        standing.add(
                new Note(Note.Tone.SUCCESS, "check", getTranslation("door.close.closed", "time", time)),
                new ActionButton("undo", getTranslation("door.close.again"), this::openAgain));
    }

    private void ask() {
        new AskDialog(
                        getTranslation("door.close.ask"),
                        getTranslation("door.close.askWhat"),
                        getTranslation("door.close.keep"),
                        getTranslation("door.close.button"),
                        () -> close(false))
                .open();
    }

    private void close(boolean despiteUnsent) {
        answer.clear();
        switch (closing.close(slot.id(), despiteUnsent)) {
            case ClosingOutcome.Closed(var at) -> show(new Standing.Closed(at));
            case ClosingOutcome.ChildrenInside(var names) -> {
                answer.refused(getTranslation("door.close.children", "count", names.size()));
                answer.add(list(names, SafeText::isolate));
            }
            case ClosingOutcome.Unsent(var phones) -> {
                answer.warned(getTranslation("door.close.unsent"));
                answer.add(
                        list(phones, phone -> SafeText.isolate(phone.name()) + " · " + SafeText.isolate(phone.door())),
                        new ActionButton(getTranslation("door.close.anyway"), () -> close(true)).danger());
            }
            case ClosingOutcome.NotNow notNow -> answer.refused(getTranslation("door.close.notNow"));
        }
    }

    private void openAgain() {
        answer.clear();
        if (closing.openAgain(slot.id())) {
            answer.done(getTranslation("door.close.opened"));
        }
        show(closing.standing(slot.id()));
    }

    private static <T> UnorderedList list(List<T> items, Function<T, String> words) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(words.apply(item))));
        return list;
    }
}
