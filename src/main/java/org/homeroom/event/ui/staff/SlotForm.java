package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.homeroom.event.Planning;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.jspecify.annotations.Nullable;

/** One time slot, or a weekly series of them, being planned. */
class SlotForm extends Composite<Section> {

    private final SlotTimes times;
    private final SlotRoom room;
    private final SlotHelp help;
    private final @Nullable SlotSummary planned;

    /** What was entered. */
    record Plan(SlotDetails details, SlotTimes.Times times) {}

    /** @param planned the slot to plan anew, or null for a new one */
    SlotForm(
            SlotTimes times,
            SlotRoom room,
            SlotHelp help,
            @Nullable SlotSummary planned,
            Runnable onSave,
            Runnable onClose) {
        this.times = times;
        this.room = room;
        this.help = help;
        this.planned = planned;
        if (planned != null) {
            times.show(planned);
            room.show(planned);
            help.show(planned);
        }
        var title = getTranslation(planned == null ? "event.staff.slot.new" : "event.staff.slot.edit");
        var buttons = new Div(
                new ActionButton(
                                getTranslation(
                                        planned == null ? "event.staff.slot.save" : "event.staff.slot.saveChanges"),
                                onSave)
                        .primary(),
                new ActionButton(getTranslation("event.staff.slot.close"), onClose));
        buttons.addClassName("buttons");
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H3(title), times, room, help, buttons);
    }

    Optional<SlotSummary> planned() {
        return Optional.ofNullable(planned);
    }

    void focus() {
        times.focus();
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<Plan> read() {
        boolean rest = help.check() & room.check();
        return times.read()
                .filter(entered -> rest)
                .map(entered -> new Plan(
                        new SlotDetails(
                                        entered.start().instant(),
                                        entered.end().instant(),
                                        entered.deadlines(),
                                        room.place(),
                                        room.link(),
                                        help.spoken(),
                                        help.interpreters(),
                                        room.capacity(),
                                        help.childcare())
                                .followedBy(entered.further()),
                        entered));
    }

    void refuse(Planning.HostBusy busy) {
        times.refuse(getTranslation("event.staff.slot.hostBusy", "host", busy.host()));
    }

    void refuse(Planning.TooFewPlaces lacking) {
        help.tooFew(lacking.childcare());
        if (lacking.seats() > 0) {
            room.tooFew(lacking.seats());
        }
    }
}
