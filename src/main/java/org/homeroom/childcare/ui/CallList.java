package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeroom.childcare.SlotCare;
import org.homeroom.event.AgeBand;
import org.homeroom.language.SafeText;
import org.homeroom.page.Bdi;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/** Whom to call when more children were promised a place than can be cared for: who registered last comes first. */
class CallList extends Composite<Div> {

    private final boolean empty;

    CallList(SlotCare care, List<RegistrationDetails> roster, CareWords words) {
        Predicate<AgeBand> tooMany = band -> care.roomless().containsKey(band)
                || care.rooms().stream().anyMatch(room -> room.over() > 0 && room.takes(band));
        var table = new Table(
                getTranslation("childcare.call.title"),
                Stream.of("family", "children", "phone", "action")
                        .map(column -> getTranslation("childcare.call." + column))
                        .toList());
        var families = roster.stream()
                .filter(family -> !children(family, tooMany).isEmpty())
                .sorted(Comparator.comparing(RegistrationDetails::createdAt).reversed())
                .toList();
        families.forEach(family -> table.add(row(family, children(family, tooMany), words)));
        empty = families.isEmpty();
        getContent()
                .add(
                        new H2(getTranslation("childcare.call.title")),
                        new Paragraph(getTranslation("childcare.call.words")),
                        table);
        getContent().addClassName("event-slots");
    }

    boolean isEmpty() {
        return empty;
    }

    private static List<PartyPerson.Child> children(RegistrationDetails family, Predicate<AgeBand> tooMany) {
        return family.state().holdsPlaces()
                ? family.children().stream()
                        .filter(child -> child.childcare().filter(tooMany).isPresent())
                        .toList()
                : List.of();
    }

    private NativeTableRow row(RegistrationDetails family, List<PartyPerson.Child> children, CareWords words) {
        var name = name(family);
        var names = children.stream()
                .map(child -> SafeText.isolate(
                        getTranslation("registration.staff.child", "name", child.name(), "age", child.age())))
                .toList();
        var ask = new InnerLink(
                "staff/slots/" + family.slot() + "?q=" + family.shortCode(), getTranslation("childcare.call.ask"));
        ask.look("button");
        ask.getContent().getElement().setAttribute("aria-label", getTranslation("childcare.call.askOf", "name", name));
        return new NativeTableRow(
                Table.rowHead(new Bdi(name)),
                Table.cell(new Span(words.list(names, getLocale()))),
                Table.cell(phone(family)),
                Table.cell(ask));
    }

    static String name(RegistrationDetails family) {
        return family.adults().isEmpty()
                ? family.household().guardians().getFirst().name()
                : family.adults().getFirst().name();
    }

    private Component phone(RegistrationDetails family) {
        return family.household()
                .contact()
                .byPhone()
                .<Component>map(number -> {
                    var call = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), number);
                    call.getElement().setAttribute("dir", "ltr");
                    return call;
                })
                .orElseGet(() -> family.household()
                        .contact()
                        .byEmail()
                        .<Component>map(mail -> new Anchor("mailto:" + mail, mail))
                        .orElseGet(() -> new Span(getTranslation("childcare.call.noPhone"))));
    }
}
