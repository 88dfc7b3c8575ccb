package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;

/** One host, and under it the times as large buttons, by day and part of the day. */
class HostTimesChoice extends Composite<NativeDetails> {

    private final SlotWords words;
    private final Optional<SlotSummary> first;
    private final Optional<SlotBar> bar;

    /** @param first the time that is chosen when the page opens */
    HostTimesChoice(
            Host host, List<SlotSummary> slots, SlotWords words, Optional<SlotSummary> first, Optional<SlotBar> bar) {
        this.words = words;
        this.first = first;
        this.bar = bar;
        var free = slots.stream().filter(SlotSummary::isFree).toList();
        var name = new Span(host.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("host-name");
        getContent().addClassName("host-times");
        getContent().getElement().setAttribute("name", "host");
        getContent().setSummary(name, PlacesLeft.ofAppointments(slots), new Icon("chevron"));
        getContent().setOpen(first.filter(slots::contains).isPresent());
        var content = new Div();
        content.addClassName("host-times-content");
        if (free.isEmpty()) {
            content.add(new Paragraph(getTranslation("event.appointments.allTaken")));
        }
        grouped(free.isEmpty() ? slots : free).forEach((title, times) -> content.add(group(title, times)));
        getContent().setContent(content);
    }

    private Map<String, List<SlotSummary>> grouped(List<SlotSummary> slots) {
        Map<String, List<SlotSummary>> groups = new LinkedHashMap<>();
        slots.forEach(slot ->
                groups.computeIfAbsent(title(slot), none -> new ArrayList<>()).add(slot));
        return groups;
    }

    private String title(SlotSummary slot) {
        return getTranslation(
                "event.appointments.group",
                "day",
                words.day(slot, getLocale()),
                "part",
                getTranslation(PartOfDay.of(slot).messageKey()),
                "place",
                words.placeToChoose(slot, getLocale()));
    }

    private FieldSet group(String title, List<SlotSummary> slots) {
        var times = new Div();
        times.addClassName("time-choices");
        slots.forEach(slot -> times.add(time(slot)));
        var group = new FieldSet(times);
        group.setLegendText(title);
        group.addClassName("time-group");
        return group;
    }

    private NativeLabel time(SlotSummary slot) {
        var radio = new Element("input");
        radio.setAttribute("type", "radio")
                .setAttribute("name", SlotCard.PARAMETER)
                .setAttribute("value", slot.id().toString())
                .addEventListener("change", ignored -> bar.ifPresent(foot -> foot.show(slot)));
        if (first.filter(slot::equals).isPresent()) {
            radio.setAttribute("checked", true);
        }
        var label = new NativeLabel();
        label.addClassName("time-choice");
        label.getElement().appendChild(radio, new Span(words.time(slot, getLocale())).getElement());
        return label;
    }
}
