package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;
import org.homeroom.page.Icon;
import org.jspecify.annotations.Nullable;

/** Times to choose one from. */
class SlotCards extends Composite<FieldSet> {

    private static final int FEW = 5;

    private final SlotWords words;
    private final String fullKey;
    private final Consumer<SlotId> onChoice;
    private final List<Tick> ticks = new ArrayList<>();
    private final Paragraph problem = new Paragraph();

    /** @param fullKey of what is said where all places are taken */
    SlotCards(String question, String fullKey, SlotWords words, Consumer<SlotId> onChoice) {
        this.words = words;
        this.fullKey = fullKey;
        this.onChoice = onChoice;
        problem.addClassNames("note", "note-danger");
        problem.setVisible(false);
        getContent().setLegendText(question);
        getContent().addClassName("slots");
        getContent().add(problem);
    }

    /** @param canBeChosen the others are shown, since a family may have looked for them */
    SlotCards show(List<SlotSummary> slots, @Nullable SlotId chosen, Predicate<SlotSummary> canBeChosen) {
        slots.forEach(slot -> {
            var tick = Tick.radio(DraftFields.SLOT);
            tick.setValue(slot.id().equals(chosen));
            tick.setEnabled(canBeChosen.test(slot));
            tick.addValueChangeListener(change -> {
                if (change.getValue()) {
                    onChoice.accept(slot.id());
                }
            });
            ticks.add(tick);
            getContent().add(card(tick, slot));
        });
        Tick.oneOf(ticks);
        return this;
    }

    void register(DraftFields fields) {
        ticks.stream().findFirst().ifPresent(first -> fields.add(DraftFields.SLOT, this, first, this::showProblem));
    }

    private void showProblem(String said) {
        problem.removeAll();
        problem.add(new Icon("alert"), new Span(said));
        problem.setVisible(!said.isEmpty());
    }

    private NativeLabel card(Tick tick, SlotSummary slot) {
        var reader = getLocale();
        var body = new Span(line("slot-card-day", words.day(slot, reader)));
        words.dayInOwnCalendar(slot, reader).ifPresent(day -> body.add(line("slot-card-place", day)));
        body.add(line("slot-card-time", words.time(slot, reader)), line("slot-card-place", words.place(slot, reader)));
        var places = new Span(places(slot));
        places.addClassName("slot-card-places");
        body.add(places);
        words.childcareGroups(slot, reader).ifPresent(ages -> body.add(childcare(ages)));
        body.addClassName("slot-card-body");
        var card = new NativeLabel();
        card.addClassName("slot-card");
        card.add(tick, body);
        return card;
    }

    private Badge places(SlotSummary slot) {
        if (slot.isFull()) {
            return new Badge(Tone.DANGER, getTranslation(fullKey));
        }
        if (slot.isAwaited()) {
            return new Badge(Tone.WARNING, getTranslation("event.places.othersWait"));
        }
        return new Badge(
                slot.placesLeft() <= FEW ? Tone.WARNING : Tone.SUCCESS,
                getTranslation("event.places.left", "count", slot.placesLeft()));
    }

    private Span childcare(String ages) {
        var badge = new Span(new Icon("child"), new Span(getTranslation("event.help.childcare", "ages", ages)));
        badge.addClassName("help-badge");
        var help = new Span(badge);
        help.addClassName("help-badges");
        return help;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
