package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Publication;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.AskDialog;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Note;
import org.homeroom.page.StateWord;

/** An event's title and state, and what can be done with it as a whole. */
class EventHead extends Composite<Div> {

    private final Div row = new Div();
    private final Answer answer = new Answer();
    private final Div gaps = new Div();
    private final H1 title = new H1();
    private final boolean writes;
    private final Runnable publish;
    private final Consumer<String> cancel;

    /** @param cancel with the reason */
    EventHead(boolean writes, Runnable publish, Consumer<String> cancel) {
        this.writes = writes;
        this.publish = publish;
        this.cancel = cancel;
        row.addClassName("page-head");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("event-head");
        getContent().add(row, answer, gaps);
    }

    void show(EventSummary event, Instant now) {
        var text = event.texts().read(getLocale());
        var standing = EventStanding.of(event, now);
        title.setText(text.title());
        row.removeAll();
        row.add(new Div(
                InLanguage.mark(title, text.language()),
                new Paragraph(new StateWord(standing.look(), getTranslation(standing.messageKey())))));
        if (writes) {
            row.add(buttons(event, now));
        }
        gaps.removeAll();
        if (writes && event.state() == EventState.DRAFT) {
            gaps.add(toDo(event.gaps(now)));
        }
    }

    Answer answer() {
        return answer;
    }

    /** What was pressed may be gone: the page's own title takes the focus. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private Div buttons(EventSummary event, Instant now) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (event.state() == EventState.DRAFT) {
            buttons.add(new ActionButton(getTranslation("event.staff.publish"), publish).primary());
        }
        if (event.state() != EventState.CANCELLED) {
            buttons.add(new ActionButton(getTranslation("event.staff.cancel"), () -> askToCancel(event, now)).danger());
        }
        return buttons;
    }

    private void askToCancel(EventSummary event, Instant now) {
        int places = event.slots().stream()
                .filter(slot -> !slot.isPast(now) && !slot.isCancelled())
                .mapToInt(SlotSummary::taken)
                .sum();
        new AskDialog(
                        getTranslation("event.staff.cancel.title"),
                        getTranslation("event.staff.cancel.words", "count", places),
                        new AskDialog.Reason(
                                getTranslation("event.staff.reason"),
                                getTranslation("event.staff.reasonWhy"),
                                getTranslation("event.staff.reasonMissing")),
                        getTranslation("event.staff.cancel.no"),
                        getTranslation("event.staff.cancel"),
                        cancel)
                .open();
    }

    private Note toDo(Set<Publication.Gap> missing) {
        if (missing.isEmpty()) {
            return new Note(Note.Tone.SUCCESS, "check", getTranslation("event.staff.publish.ready"));
        }
        var list = new UnorderedList();
        missing.stream()
                .sorted()
                .map(gap -> "event.staff.publish.gap." + gap.name().toLowerCase(Locale.ROOT))
                .forEach(key -> list.add(new ListItem(getTranslation(key))));
        return new Note(
                Note.Tone.WARNING, "alert", new Div(new Paragraph(getTranslation("event.staff.publish.gaps")), list));
    }
}
