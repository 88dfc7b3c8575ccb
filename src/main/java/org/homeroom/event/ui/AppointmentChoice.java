package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Form;
import org.homeroom.page.InnerLink;

/**
 * The free times of an appointment day: first whom one would like to meet, then when. Like {@link SlotChoice} it is a
 * plain form that needs no script.
 */
class AppointmentChoice extends Composite<Form> {

    private final EventSummary event;
    private final SlotWords words;
    private final Instant now;

    AppointmentChoice(EventSummary event, SlotWords words, Instant now) {
        this.event = event;
        this.words = words;
        this.now = now;
        getContent().getElement().setAttribute("method", "get").setAttribute("action", registration());
        getContent().setId(SlotChoice.ID);
        var hosts = hosts();
        var free = first(hosts, SlotSummary::isFree);
        var first = free.or(() -> first(hosts, slot -> true)); // one to wait for
        var bar = first.map(slot -> new SlotBar(event, slot, words, now));
        getContent().add(new H2(getTranslation(hosts.isEmpty() ? "event.slot.closed" : "event.appointments.title")));
        if (hosts.size() > 1 && free.isPresent()) {
            getContent().add(several());
        }
        var list = new Div();
        list.addClassName("hosts");
        hosts.forEach((host, slots) -> list.add(new HostTimesChoice(host, slots, words, first, bar)));
        getContent().add(list, noneFits());
        bar.ifPresent(this::add);
    }

    static boolean suits(EventSummary event) {
        return event.slots().stream().anyMatch(slot -> slot.metBy().isPresent());
    }

    /** By name, in the order of the reader’s language, each with the times that can still be chosen. */
    private Map<Host, List<SlotSummary>> hosts() {
        return event.coming(now).stream()
                .filter(slot -> slot.metBy().isPresent())
                .sorted(Comparator.comparing(
                                (SlotSummary slot) -> slot.metBy().orElseThrow().name(), words.names(getLocale()))
                        .thenComparing(slot -> slot.metBy().orElseThrow().id().value())
                        .thenComparing(SlotSummary::start))
                .collect(Collectors.groupingBy(
                        slot -> slot.metBy().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<SlotSummary> first(Map<Host, List<SlotSummary>> hosts, Predicate<SlotSummary> wanted) {
        return hosts.values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .min(Comparator.comparing(SlotSummary::start));
    }

    private Component several() {
        var link = new InnerLink(
                        "events/" + event.slug() + "/appointments", getTranslation("event.appointments.several"))
                .look("button", "button-primary");
        var why = new Paragraph(getTranslation("event.appointments.severalWhy"));
        var several = new Div(why, link);
        several.addClassName("several-hosts");
        return several;
    }

    private void add(SlotBar bar) {
        getContent().add(bar.calendar(), bar);
        getContent()
                .getElement()
                .addEventListener(
                        "submit",
                        sent -> UI.getCurrent()
                                .navigate(
                                        registration(),
                                        QueryParameters.of(
                                                SlotCard.PARAMETER, bar.chosen().toString())))
                .preventDefault();
    }

    private Paragraph noneFits() {
        var mail = new Anchor("mailto:" + event.school().contactEmail(), getTranslation("event.slots.noneFits"));
        var line = new Paragraph(mail);
        line.addClassName("quiet");
        return line;
    }

    private String registration() {
        return "events/" + event.slug() + "/register";
    }
}
