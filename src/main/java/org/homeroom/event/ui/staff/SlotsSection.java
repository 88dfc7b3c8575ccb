package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventKind;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Planning;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.AskDialog;
import org.jspecify.annotations.Nullable;

/** The times of an event: adding one or a weekly series, changing one, cancelling one. */
class SlotsSection extends Composite<Section> {

    private final EventAdministration events;
    private final SlotForms forms;
    private final boolean writes;
    private final Clock clock;
    private final Runnable onChange;
    private final Answer answer = new Answer();
    private final Div formPlace = new Div();
    private final Div list = new Div();
    private final ActionButton add =
            new ActionButton("plus", getTranslation("event.staff.slot.add"), () -> leave(() -> edit(null)));
    private final ActionButton appointments = new ActionButton(
                    "plus", getTranslation("event.staff.appointments.add"), () -> leave(this::makeAppointments))
            .primary();
    private boolean makes;
    private @Nullable EventSummary event;
    private @Nullable SlotForm open;
    private @Nullable Typing typing;

    SlotsSection(EventAdministration events, SlotForms forms, boolean writes, Clock clock, Runnable onChange) {
        this.events = events;
        this.forms = forms;
        this.writes = writes;
        this.clock = clock;
        this.onChange = onChange;
        appointments.setVisible(false);
        var head = new Div(new H2(getTranslation("event.staff.slots")), appointments, add);
        head.addClassName("panel-head");
        getContent().addClassName("event-slots");
        getContent().add(head, answer, formPlace, list);
    }

    /** Where the registrations of a slot are shown. */
    static String address(SlotSummary slot) {
        return "staff/slots/" + slot.id();
    }

    void show(EventSummary event) {
        this.event = event;
        boolean open = writes && event.state() != EventState.CANCELLED;
        add.setVisible(open);
        appointments.setVisible(open && event.details().kind() == EventKind.APPOINTMENT_DAY);
        list.removeAll();
        if (event.slots().isEmpty()) {
            var none = new Paragraph(getTranslation("event.staff.slots.none"));
            none.addClassName("quiet");
            list.add(none);
        } else {
            var actions = writes ? new SlotsTable.Actions(slot -> leave(() -> edit(slot)), this::askToCancel) : null;
            list.add(new SlotsTable(event.slots(), forms.words(), clock.instant(), actions));
        }
    }

    boolean isUnsaved() {
        return open != null || makes;
    }

    private void leave(Runnable onward) {
        Optional.ofNullable(typing).ifPresentOrElse(open -> open.leave(onward), onward);
    }

    private void edit(@Nullable SlotSummary slot) {
        answer.clear();
        close();
        var form = forms.form(shown().school(), slot, this::save, () -> {
            close();
            add.focus();
            onChange.run();
        });
        open = form;
        formPlace.add(form);
        typing = new Typing(form);
        form.focus();
    }

    private void makeAppointments() {
        answer.clear();
        close();
        makes = true;
        var form = forms.appointments(
                shown(), count -> done(getTranslation("event.staff.slot.added", "count", count), List.of()), () -> {
                    close();
                    appointments.focus();
                    onChange.run();
                });
        formPlace.add(form);
        typing = new Typing(form);
        form.focus();
    }

    private void close() {
        open = null;
        makes = false;
        typing = null;
        formPlace.removeAll();
    }

    private void save() {
        var form = Optional.ofNullable(open).orElseThrow();
        form.read()
                .ifPresent(
                        plan -> form.planned().ifPresentOrElse(slot -> replan(form, slot, plan), () -> schedule(plan)));
    }

    private void schedule(SlotForm.Plan plan) {
        int weeks = plan.times().weeks();
        if (events.schedule(shown().id(), plan.details(), weeks).isEmpty()) {
            answer.warned(getTranslation("event.staff.alreadyCancelled"));
            onChange.run();
        } else {
            done(
                    getTranslation("event.staff.slot.added", "count", weeks),
                    plan.times().odd());
        }
    }

    private void replan(SlotForm form, SlotSummary slot, SlotForm.Plan plan) {
        switch (events.plan(slot.id(), plan.details())) {
            case Planning.Planned planned ->
                done(
                        getTranslation("event.staff.slot.changed", "count", slot.taken()),
                        plan.times().odd());
            case Planning.TooFewPlaces lacking -> form.refuse(lacking);
            case Planning.HostBusy busy -> form.refuse(busy);
            case Planning.Cancelled cancelled -> alreadyCancelled(slot);
        }
    }

    private void askToCancel(SlotSummary slot) {
        new AskDialog(
                        getTranslation("event.staff.slot.cancel.title"),
                        getTranslation(
                                "event.staff.slot.cancel.words",
                                "when",
                                forms.words().when(slot, getLocale()),
                                "count",
                                slot.taken()),
                        new AskDialog.Reason(
                                getTranslation("event.staff.reason"),
                                getTranslation("event.staff.reasonWhy"),
                                getTranslation("event.staff.reasonMissing")),
                        getTranslation("event.staff.cancel.no"),
                        getTranslation("event.staff.slot.cancelThis"),
                        reason -> {
                            if (events.cancelSlot(slot.id(), reason)) {
                                closeFormOf(slot);
                                said(getTranslation("event.staff.slot.isCancelled"));
                            } else {
                                alreadyCancelled(slot);
                            }
                        })
                .open();
    }

    private void alreadyCancelled(SlotSummary slot) {
        closeFormOf(slot);
        answer.warned(getTranslation("event.staff.slot.alreadyCancelled"));
        onChange.run();
        add.focus();
    }

    /** One of another slot stays, with what was typed into it. */
    private void closeFormOf(SlotSummary slot) {
        if (open != null
                && open.planned()
                        .filter(planned -> planned.id().equals(slot.id()))
                        .isPresent()) {
            close();
        }
    }

    private void said(String words) {
        answer.done(words);
        onChange.run();
        add.focus();
    }

    private void done(String words, List<WallTime> odd) {
        close();
        answer.done(words);
        odd.forEach(time -> answer.alsoWarned(getTranslation(
                "event.staff.slot.odd." + time.oddity().name().toLowerCase(Locale.ROOT),
                "taken",
                forms.words()
                        .formats()
                        .dayAndTime(
                                time.instant(), getLocale(), shown().school().zone()))));
        onChange.run();
        add.focus();
    }

    private EventSummary shown() {
        return Optional.ofNullable(event).orElseThrow();
    }
}
