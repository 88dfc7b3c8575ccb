package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.jspecify.annotations.Nullable;

/** What each step of registering asks, for the event as it stands now. */
final class RegisterSteps {

    private final EventSummary event;
    private final RegistrationDraft draft;
    private final RegisterAddress address;
    private final FormTools tools;
    private final Instant now;

    RegisterSteps(EventSummary event, RegistrationDraft draft, RegisterAddress address, FormTools tools, Instant now) {
        this.event = event;
        this.draft = draft;
        this.address = address;
        this.tools = tools;
        this.now = now;
    }

    EventSummary event() {
        return event;
    }

    /** The times one can still choose. */
    List<SlotSummary> open() {
        return event.coming(now);
    }

    /** The time in the address, or the only one there is, or after the first step the one that was ticked there. */
    Optional<SlotSummary> slot() {
        if (address.chosen().isPresent()) {
            return open(address.slot());
        }
        return open().size() == 1 ? Optional.of(open().getFirst()) : Optional.empty();
    }

    /** The time the address names, where it is none that one can choose. */
    Optional<SlotSummary> slotThatIsOver() {
        return event.slots().stream()
                .filter(slot -> slot.id().equals(address.slot()) && !slot.isOpen(now))
                .findFirst();
    }

    Optional<SlotSummary> slotOrTicked() {
        return slot().or(() ->
                open(Optional.ofNullable(draft.slot).flatMap(SlotId::parse).orElse(null)));
    }

    /** The step asked for, or the first before it that is not finished. */
    int step() {
        boolean slotIsSet = slotThatIsOver().isEmpty() && slotOrTicked().isPresent();
        if (!slotIsSet || !DraftCheck.who(draft).isEmpty()) {
            return RegisterAddress.WHO;
        }
        return address.step() > RegisterAddress.HELP && !DraftCheck.help(draft).isEmpty()
                ? RegisterAddress.HELP
                : address.step();
    }

    /** What has to be put right before the step can be left. */
    List<Problem> problems() {
        if (step() != RegisterAddress.WHO) {
            return DraftCheck.help(draft);
        }
        var problems = new ArrayList<Problem>();
        if (slotOrTicked().isEmpty()) {
            problems.add(Problem.of(DraftFields.SLOT, "slotMissing"));
        }
        problems.addAll(DraftCheck.who(draft));
        return problems;
    }

    /** Whether the family would have to wait; one that comes as many as fit waits only when nobody does. */
    boolean waits(SlotSummary slot) {
        return waitsForBoth(slot) || (draft.asMany ? slot.isFull() : seats(slot) > slot.placesLeft());
    }

    /** Whether there may be seats, but the family wants them only together with childcare. */
    boolean waitsForBoth(SlotSummary slot) {
        return step() != RegisterAddress.WHO && draft.waitsForBoth(slot);
    }

    /** Whether the family may have to wait although there is room for it: others are before it. */
    boolean mayWait(SlotSummary slot) {
        return slot.waiting() > 0 && !waits(slot);
    }

    /** Whether some of the family would come and the others wait, as it wished. */
    boolean parts(SlotSummary slot) {
        return !waits(slot) && draft.asMany && slot.waiting() == 0 && !slot.isFull() && seats(slot) > slot.placesLeft();
    }

    private int seats(SlotSummary slot) {
        return step() == RegisterAddress.WHO ? 1 : draft.seats(slot);
    }

    List<Component> sections(DraftFields fields, Component page) {
        return switch (step()) {
            case RegisterAddress.WHO -> who(fields, page);
            case RegisterAddress.HELP -> help(fields, slotOrTicked().orElseThrow());
            default -> List.of(new CheckStep(event, slotOrTicked().orElseThrow(), draft, tools, address));
        };
    }

    private List<Component> who(DraftFields fields, Component page) {
        var sections = new ArrayList<Component>();
        if (slot().isEmpty()) {
            sections.add(cards(fields, page));
        }
        sections.add(new AdultsSection(draft, fields, tools.languages()));
        sections.add(new ChildrenSection(draft, fields, () -> {}));
        sections.add(new HouseholdSection(draft, fields, this::slotOrTicked));
        sections.add(new ContactSection(draft, fields));
        return sections;
    }

    private SlotCards cards(DraftFields fields, Component page) {
        var cards = new SlotCards(
                        page.getTranslation("registration.form.slot"),
                        "event.places.fullJoin",
                        tools.slots(),
                        chosen -> {
                            draft.slot = chosen.toString();
                            fields.changed();
                        })
                .show(open(), slotOrTicked().map(SlotSummary::id).orElse(null), slot -> true);
        cards.register(fields);
        return cards;
    }

    private List<Component> help(DraftFields fields, SlotSummary slot) {
        return List.of(
                new ChildcareSection(draft, fields, slot, tools.slots(), now),
                new CareWaitChoice(draft, fields, slot),
                new InterpreterSection(draft, fields, slot, tools.languages()),
                new AccessSection(draft, fields),
                new QuestionSection(draft, fields, slot.metBy().isPresent()));
    }

    private Optional<SlotSummary> open(@Nullable SlotId id) {
        return open().stream().filter(slot -> Objects.equals(slot.id(), id)).findFirst();
    }
}
