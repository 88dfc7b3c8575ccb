package org.homeroom.door.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.childcare.HandOvers;
import org.homeroom.childcare.ui.HandOverAlarms;
import org.homeroom.door.DoorClosing;
import org.homeroom.door.DoorDuties;
import org.homeroom.door.DoorPhones;
import org.homeroom.door.OwnPass;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/** What stands around the desk: who is in childcare and the way to the app for everybody, and for staff what they look after. */
@Component
class StaffParts {

    private final HandOvers handOvers;
    private final HandOverAlarms alarms;
    private final OwnPass own;
    private final DoorPhones phones;
    private final DoorClosing closing;
    private final DoorDuties duties;
    private final CurrentStaff staff;
    private final DoorWords words;

    StaffParts(
            HandOvers handOvers,
            HandOverAlarms alarms,
            OwnPass own,
            DoorPhones phones,
            DoorClosing closing,
            DoorDuties duties,
            CurrentStaff staff,
            DoorWords words) {
        this.handOvers = handOvers;
        this.alarms = alarms;
        this.own = own;
        this.phones = phones;
        this.closing = closing;
        this.duties = duties;
        this.staff = staff;
        this.words = words;
    }

    /**
     * @param above what must not be overlooked
     * @param refresh shows how things stand now
     */
    record Parts(
            List<com.vaadin.flow.component.Component> above,
            List<com.vaadin.flow.component.Component> below,
            Runnable refresh) {}

    Parts of(SlotSummary slot) {
        var role = staff.get().role();
        var above = new ArrayList<com.vaadin.flow.component.Component>();
        var below = new ArrayList<com.vaadin.flow.component.Component>();
        var refreshes = new ArrayList<Runnable>();
        var inRooms = new InRooms(handOvers, slot, words, role != Role.VOLUNTEER);
        inRooms.refresh();
        below.add(inRooms);
        refreshes.add(inRooms::refresh);
        below.add(new OwnPhone(own));
        if (role != Role.VOLUNTEER) {
            var alarm = alarms.at(slot);
            alarm.refresh();
            above.add(alarm);
            refreshes.add(alarm::refresh);
            var here = new PhonesSection(phones, slot.id());
            below.add(here);
            refreshes.add(here::refresh);
        }
        if (role == Role.ADMINISTRATOR) {
            var end = new ClosingSection(closing, slot, words);
            below.add(end);
            refreshes.add(end::refresh);
        }
        if (role != Role.VOLUNTEER) {
            var report = report(slot);
            below.add(report);
            refreshes.add(() -> report.setVisible(words.hasBegun(slot)));
        }
        if (role == Role.ADMINISTRATOR) {
            below.addAll(List.of(new DutySection(duties, slot.id()), passes()));
        }
        return new Parts(above, below, () -> refreshes.forEach(Runnable::run));
    }

    private Anchor report(SlotSummary slot) {
        var link = new Anchor("staff/slots/" + slot.id() + "/evening");
        link.setText(link.getTranslation("door.close.report"));
        link.setVisible(words.hasBegun(slot));
        return link;
    }

    private static Anchor passes() {
        var link = new Anchor(DoorPassesView.PATH);
        link.setText(link.getTranslation("door.pass.title"));
        return link;
    }
}
