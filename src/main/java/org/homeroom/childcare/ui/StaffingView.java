package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.Carers;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.Staffing;
import org.homeroom.childcare.StaffingOutcome;
import org.homeroom.event.SlotId;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.registration.Rosters;
import org.jspecify.annotations.Nullable;

/** Who cares for the children of one time, and what that gives. */
@Route("staff/childcare/:slotId")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class StaffingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Childcare childcare;
    private final Staffing staffing;
    private final Carers carers;
    private final Rosters rosters;
    private final CareWords words;
    private final Clock clock;
    private final boolean administrator;
    private final StaffingHead head;
    private final StaffingNotes notes;
    private final StaffingAnswer answer;
    private final RoomForms forms;
    private final Div rooms = new Div();
    private final Div calls = new Div();
    private final Div log = new Div();
    private final ActionButton add = new ActionButton("plus", getTranslation("childcare.room.add"), this::addRoom);
    private @Nullable SlotId slot;
    private String title = "";

    StaffingView(
            Childcare childcare,
            Staffing staffing,
            Carers carers,
            Rosters rosters,
            CareWords words,
            HandOverAlarms alarms,
            CurrentStaff staff,
            Clock clock) {
        this.childcare = childcare;
        this.staffing = staffing;
        this.carers = carers;
        this.rosters = rosters;
        this.words = words;
        this.clock = clock;
        head = new StaffingHead(words, alarms);
        notes = new StaffingNotes(words, this::askToBegin);
        answer = new StaffingAnswer(childcare, words);
        forms = new RoomForms(answer, add, this::refresh);
        administrator = staff.get().role() == Role.ADMINISTRATOR;
        rooms.addClassName("care-rooms");
        var roomsHead = new Div(new H2(getTranslation("childcare.rooms")), add);
        roomsHead.addClassName("panel-head");
        for (var part : List.of(calls, log)) {
            part.addClassName("care-part");
        }
        getContent().addClassName("page");
        getContent().add(head, notes, answer, calls, roomsHead, forms, rooms, log);
    }

    static String address(SlotId slot) {
        return ChildcareView.ADDRESS + "/" + slot;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("slotId")
                .flatMap(SlotId::parse)
                .flatMap(childcare::find);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        slot = found.get().slot().id();
        answer.clear();
        forms.close();
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaredSlot cared) {
        var care = cared.care();
        boolean writes = administrator && isAhead(cared);
        title = cared.event().texts().read(getLocale()).title();
        head.show(cared);
        add.setVisible(writes && care.staffed());
        notes.show(cared, isAhead(cared), writes);
        calls.removeAll();
        var list = new CallList(care, rosters.roster(cared.slot().id()), words);
        if (!list.isEmpty()) {
            calls.add(list);
        }
        rooms.removeAll();
        if (care.rooms().isEmpty()) {
            rooms.add(new Paragraph(getTranslation("childcare.rooms.none")));
        }
        var people = writes ? carers.list() : List.<CarerSummary>of();
        care.rooms()
                .forEach(room -> rooms.add(new RoomPanel(room, free(people, care), words, writes ? actions() : null)));
        log.removeAll();
        var lines = childcare.log(cared.slot().id());
        if (!lines.isEmpty()) {
            log.add(new CareLog(lines, cared.slot(), words));
        }
    }

    private static List<CarerSummary> free(List<CarerSummary> people, SlotCare care) {
        var here = care.rooms().stream()
                .flatMap(room -> room.carers().stream())
                .map(CarerSummary::id)
                .toList();
        return people.stream()
                .filter(person -> !person.retired() && !here.contains(person.id()))
                .toList();
    }

    private RoomPanel.Actions actions() {
        return new RoomPanel.Actions() {

            @Override
            public void assign(SlotCare.Room room, CarerSummary carer) {
                say(
                        staffing.assign(shown(), room.planned().orElseThrow(), carer.id()),
                        getTranslation("childcare.assign.done", "name", carer.name()),
                        carer.name());
            }

            @Override
            public void unassign(CarerSummary carer) {
                say(
                        staffing.unassign(shown(), carer.id()),
                        getTranslation("childcare.unassign.done", "name", carer.name()),
                        carer.name());
            }

            @Override
            public void change(SlotCare.Room room) {
                forms.open(
                        room,
                        plan -> staffing.changeRoom(shown(), room.planned().orElseThrow(), plan));
            }

            @Override
            public void close(SlotCare.Room room) {
                var name = words.room(room, getLocale());
                new AskDialog(
                                getTranslation("childcare.room.close.title", "room", name),
                                getTranslation("childcare.room.close.words"),
                                getTranslation("childcare.room.close.no"),
                                getTranslation("childcare.room.close"),
                                () -> say(
                                        staffing.closeRoom(
                                                shown(), room.planned().orElseThrow()),
                                        getTranslation("childcare.room.closed", "room", name),
                                        ""))
                        .open();
            }
        };
    }

    private void askToBegin() {
        new AskDialog(
                        getTranslation("childcare.begin.title"),
                        getTranslation("childcare.begin.words"),
                        getTranslation("childcare.begin.no"),
                        getTranslation("childcare.begin"),
                        () -> say(staffing.begin(shown()), getTranslation("childcare.begin.done"), ""))
                .open();
    }

    private void addRoom() {
        forms.open(null, plan -> staffing.addRoom(shown(), plan));
    }

    private void say(StaffingOutcome outcome, String done, String carer) {
        refresh();
        answer.say(outcome, done, carer);
    }

    private void refresh() {
        childcare.find(shown()).ifPresent(this::show);
    }

    private boolean isAhead(CaredSlot cared) {
        return !cared.slot().isCancelled() && !cared.slot().isPast(clock.instant());
    }

    private SlotId shown() {
        return Optional.ofNullable(slot).orElseThrow();
    }
}
