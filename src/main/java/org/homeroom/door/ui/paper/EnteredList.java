package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import org.homeroom.door.PaperEntry;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Strong;

/** What was typed in so far, the latest first; each of it can be taken back. */
class EnteredList extends Composite<Div> {

    private final SlotSummary slot;
    private final DoorWords words;
    private final Predicate<PaperEntry> onUndo;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph(getTranslation("door.typing.none"));
    private final UnorderedList rows = new UnorderedList();

    /** @param onUndo whether it is taken back */
    EnteredList(SlotSummary slot, DoorWords words, Predicate<PaperEntry> onUndo) {
        this.slot = slot;
        this.words = words;
        this.onUndo = onUndo;
        rows.addClassName("entered-list");
        none.addClassName("quiet");
        getContent().addClassName("typing-part");
        getContent().add(title, none, rows);
    }

    void show(List<PaperEntry> entries) {
        rows.removeAll();
        entries.forEach(entry -> rows.add(row(entry)));
        count();
    }

    void add(PaperEntry entry) {
        rows.addComponentAsFirst(row(entry));
        count();
    }

    private void count() {
        long count = rows.getChildren().count();
        title.setText(getTranslation("door.typing.entered", "count", count));
        none.setVisible(count == 0);
    }

    private ListItem row(PaperEntry entry) {
        var row = new ListItem();
        var names =
                words.list(entry.people().stream().map(person -> person.name()).toList(), getLocale());
        var facts = new Div();
        if (entry.number() != null) {
            facts.add(new Strong(String.valueOf(entry.number())), new Span(" · "));
        }
        facts.add(
                InLanguage.mark(new Span(names), getLocale()),
                new Span(" · " + words.time(slot, entry.at(), getLocale())));
        if (!entry.isWhole()) {
            facts.add(new Span(" · "
                    + getTranslation(
                            "door.typing.part",
                            "came",
                            entry.people().size(),
                            "all",
                            entry.family().people().size())));
        }
        var undo = new ActionButton("undo", getTranslation("door.row.undo"), () -> {
                    if (onUndo.test(entry)) {
                        row.removeFromParent();
                        count();
                    }
                })
                .quiet()
                .named(getTranslation("door.typing.undoNamed", "names", names));
        row.add(facts, undo);
        return row;
    }
}
