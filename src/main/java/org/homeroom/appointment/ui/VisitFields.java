package org.homeroom.appointment.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.appointment.AppointmentDay;

/** All that is asked on the form, to be kept and shown again. */
final class VisitFields {

    final HostsSection hosts;
    final FreeSection free;
    final InterpreterField interpreter;
    final FamilyFields you;
    final Questions questions;

    /**
     * @param changed when what is wished is another thing now
     * @param typed when something else was filled in
     */
    VisitFields(AppointmentDay day, VisitTools tools, Runnable changed, Runnable typed) {
        hosts = new HostsSection(day, tools.formats(), changed);
        free = new FreeSection(day.event().school(), tools.dates(), changed);
        interpreter = new InterpreterField(tools.languages(), spoken(day), changed);
        you = new FamilyFields(typed);
        questions = new Questions(day, typed);
    }

    VisitDraft draft() {
        var draft = new VisitDraft();
        hosts.write(draft);
        free.write(draft);
        interpreter.write(draft);
        you.write(draft);
        questions.write(draft);
        return draft;
    }

    void show(VisitDraft draft) {
        hosts.show(draft);
        free.show(draft);
        interpreter.show(draft);
        you.show(draft);
        questions.show(draft);
    }

    private static Set<String> spoken(AppointmentDay day) {
        return day.hosts().stream()
                .flatMap(times -> times.free().stream())
                .flatMap(slot -> slot.details().spoken().stream())
                .collect(Collectors.toSet());
    }
}
