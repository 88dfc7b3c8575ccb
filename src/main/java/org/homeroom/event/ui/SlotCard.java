package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;

/** One time to come, as a large choice: when, where, how many places, which help. */
class SlotCard extends Composite<NativeLabel> {

    static final String PARAMETER = "slot";

    private final Element radio = new Element("input");
    private final Span body = new Span();
    private final SlotSummary slot;

    SlotCard(SlotSummary slot, SlotStanding standing, SlotWords words, Consumer<SlotSummary> onChoice) {
        this.slot = slot;
        radio.setAttribute("type", "radio")
                .setAttribute("name", PARAMETER)
                .setAttribute("value", slot.id().toString())
                .setAttribute("disabled", !standing.canBeChosen())
                .addEventListener("change", ignored -> onChoice.accept(slot));
        body.addClassName("slot-card-body");
        describe(words);
        line("slot-card-places").add(PlacesLeft.ofSlot(slot, standing));
        if (standing.canBeChosen()) {
            help(words);
        }
        getContent().addClassName("slot-card");
        getContent().getElement().appendChild(radio, body.getElement());
    }

    /** As it stands when the page opens. */
    SlotCard chosen() {
        radio.setAttribute("checked", true);
        return this;
    }

    private void describe(SlotWords words) {
        line("slot-card-day").setText(words.day(slot, getLocale()));
        words.dayInOwnCalendar(slot, getLocale())
                .ifPresent(day -> line("slot-card-place").setText(day));
        line("slot-card-time").setText(words.time(slot, getLocale()));
        if (slot.isSeries()) {
            series(words);
        }
        line("slot-card-place").setText(words.placeToChoose(slot, getLocale()));
    }

    /** The other dates, and that one registers for all of them at once. */
    private void series(SlotWords words) {
        words.dates(slot, getLocale()).stream()
                .skip(1)
                .forEach(date -> line("slot-card-date").setText(date));
        line("slot-card-series")
                .setText(getTranslation("event.series", "count", slot.sessions().size()));
    }

    private void help(SlotWords words) {
        var help = line("help-badges");
        words.spoken(slot, getLocale())
                .ifPresent(in -> help.add(badge("people", getTranslation("event.help.spoken", "languages", in))));
        words.interpreters(slot, getLocale())
                .ifPresent(in -> help.add(badge("speech", getTranslation("event.help.interpreters", "languages", in))));
        words.signed(slot, getLocale()).ifPresent(in -> help.add(badge("hands", in)));
        words.childcareAges(slot, getLocale())
                .ifPresent(ages -> help.add(badge("child", getTranslation("event.help.childcare", "ages", ages))));
        slot.meetingPlace().ifPresent(place -> {
            if (place.stepFree()) {
                help.add(badge("wheelchair", getTranslation("event.help.stepFree")));
            }
            if (place.hearingLoop()) {
                help.add(badge("ear", getTranslation("event.help.hearingLoop")));
            }
        });
    }

    private Span line(String className) {
        var line = new Span();
        line.addClassName(className);
        body.add(line);
        return line;
    }

    private static Span badge(String icon, String words) {
        var badge = new Span(new Icon(icon), new Span(words));
        badge.addClassName("help-badge");
        return badge;
    }
}
