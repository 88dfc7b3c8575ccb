package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationOutcome;

/** What is said when a form that was sent did not end in a place, with what the family can do now. */
final class SendingNotes {

    private final Component page;
    private final Formats formats;

    SendingNotes(Component page, Formats formats) {
        this.page = page;
        this.formats = formats;
    }

    OutcomeNote tooMany() {
        return OutcomeNote.no(page.getTranslation("registration.tooMany"));
    }

    OutcomeNote refused(Refusal reason, Component... actions) {
        return OutcomeNote.no(page.getTranslation(Keys.of(reason)), actions);
    }

    /** The last places went while the form was being filled in: the family decides whether it waits. */
    OutcomeNote filledMeanwhile(Runnable onWait, RegisterAddress address) {
        return OutcomeNote.no(
                page.getTranslation("registration.filledMeanwhile"),
                new ActionButton(page.getTranslation("registration.join"), onWait),
                otherTime(address));
    }

    OutcomeNote changedMeanwhile() {
        return OutcomeNote.but(page.getTranslation("registration.changedMeanwhile"));
    }

    OutcomeNote childcareFull(
            RegistrationDraft draft,
            SlotSummary slot,
            RegistrationOutcome.ChildcareFull full,
            Runnable again,
            RegisterAddress address) {
        var children = childrenWithout(draft, slot, full);
        var names = formats.list(
                children.stream()
                        .map(child -> ChildrenSection.nameOf(child, page.getTranslation("registration.form.yourChild")))
                        .toList(),
                page.getUI().map(UI::getLocale).orElseThrow());
        return OutcomeNote.no(
                page.getTranslation("registration.childcareFull", "names", names, "count", children.size()),
                new ActionButton(page.getTranslation("registration.childcareFull.follow"), () -> {
                    draft.childcareMayFollow = true;
                    draft.waitForBoth = false;
                    again.run();
                }),
                new ActionButton(page.getTranslation("registration.childcareFull.both"), () -> {
                    draft.waitForBoth = true;
                    again.run();
                }),
                new ActionButton(page.getTranslation("registration.childcareFull.without", "names", names), () -> {
                    children.forEach(child -> child.care = false);
                    draft.waitForBoth = false;
                    again.run();
                }),
                otherTime(address));
    }

    /** Too late to find carers. */
    OutcomeNote childcareClosed(RegistrationDraft draft, Runnable again, RegisterAddress address) {
        return OutcomeNote.no(
                page.getTranslation(Keys.of(Refusal.CHILDCARE_CLOSED)),
                new ActionButton(page.getTranslation("registration.childcareClosed.without"), () -> {
                    draft.children.forEach(child -> child.care = false);
                    draft.waitForBoth = false;
                    again.run();
                }),
                otherTime(address));
    }

    InnerLink otherTime(RegisterAddress address) {
        return new InnerLink(
                        address.with(null).at(RegisterAddress.WHO).path(),
                        page.getTranslation("registration.otherTime"))
                .look("button");
    }

    /** Those for whose age places lack now, or all who wanted one if that has changed again. */
    static List<RegistrationDraft.Child> childrenWithout(
            RegistrationDraft draft, SlotSummary slot, RegistrationOutcome.ChildcareFull full) {
        Map<ChildcarePlaces, List<RegistrationDraft.Child>> wanted = draft.comingChildren().stream()
                .filter(child -> child.isCaredFor(slot))
                .collect(Collectors.groupingBy(child -> roomFor(band(child), slot)));
        var lacking = wanted.entrySet().stream()
                .filter(room -> full.bands().stream().anyMatch(room.getKey()::takes))
                .filter(room -> room.getValue().size() > room.getKey().left())
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
        return lacking.isEmpty()
                ? wanted.values().stream().flatMap(List::stream).toList()
                : lacking;
    }

    private static AgeBand band(RegistrationDraft.Child child) {
        return AgeBand.of(Objects.requireNonNull(child.age)).orElseThrow();
    }

    /** One without places where the school has closed the room meanwhile. */
    private static ChildcarePlaces roomFor(AgeBand band, SlotSummary slot) {
        var room = slot.childcare().get(band);
        return room == null ? ChildcarePlaces.of(band, 0, 0) : room;
    }
}
