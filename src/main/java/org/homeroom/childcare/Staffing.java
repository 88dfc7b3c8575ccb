package org.homeroom.childcare;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.StaffingOutcome.AgesTaken;
import org.homeroom.childcare.StaffingOutcome.Done;
import org.homeroom.childcare.StaffingOutcome.NoSuchRoom;
import org.homeroom.childcare.StaffingOutcome.NotACarer;
import org.homeroom.childcare.StaffingOutcome.Over;
import org.homeroom.event.ChildcarePlanning;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans who cares where at a slot of one's own school. Whatever changes, the slot's places are reckoned anew in the
 * same transaction. It locks the slot first and a carer after it, as everybody does.
 */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Staffing {

    private final CareRoomRepository rooms;
    private final AssignmentRepository assignments;
    private final CarerRepository carers;
    private final CarerTimes times;
    private final RoomPlaces places;
    private final ChildcarePlanning planning;
    private final EventAdministration events;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    Staffing(
            CareRoomRepository rooms,
            AssignmentRepository assignments,
            CarerRepository carers,
            CarerTimes times,
            RoomPlaces places,
            ChildcarePlanning planning,
            EventAdministration events,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.rooms = rooms;
        this.assignments = assignments;
        this.carers = carers;
        this.times = times;
        this.places = places;
        this.planning = planning;
        this.events = events;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on rooms and carers say how many children are cared for. Each age band for which places were typed in
     * becomes a room that holds as many; it has places once carers are assigned.
     */
    public StaffingOutcome begin(SlotId slot) {
        return planned(slot, locked -> {
            if (!locked.childcareStaffed()) {
                locked.details()
                        .childcare()
                        .forEach((band, typed) -> open(locked, new RoomPlan("", band, band, Math.max(1, typed))));
                audit.record("childcare.begin", slot.toString(), "");
            }
            return new Done();
        });
    }

    public StaffingOutcome addRoom(SlotId slot, RoomPlan plan) {
        return planned(
                slot,
                locked -> sharing(slot, plan, Optional.empty())
                        .<StaffingOutcome>map(taken -> taken)
                        .orElseGet(() -> {
                            open(locked, plan);
                            return done("childcare.room.add", slot);
                        }));
    }

    public StaffingOutcome changeRoom(SlotId slot, RoomId id, RoomPlan plan) {
        return planned(
                slot,
                locked -> inRoom(
                        slot,
                        id,
                        room -> sharing(slot, plan, Optional.of(id))
                                .<StaffingOutcome>map(taken -> taken)
                                .orElseGet(() -> {
                                    room.plan(plan);
                                    return done("childcare.room.change", slot);
                                })));
    }

    /** Who cared there cares there no longer. Children who were promised a place keep that promise: staff see them. */
    public StaffingOutcome closeRoom(SlotId slot, RoomId id) {
        return planned(
                slot,
                locked -> inRoom(slot, id, room -> {
                    var now = clock.instant();
                    room.close(now);
                    active(slot).stream()
                            .filter(assignment -> assignment.room().equals(id))
                            .forEach(assignment -> assignment.end(now));
                    return done("childcare.room.close", slot);
                }));
    }

    /** Sends a carer to a room, from another room of the slot too; not from another slot at that time. */
    public StaffingOutcome assign(SlotId slot, RoomId id, CarerId carer) {
        return planned(
                slot,
                locked -> inRoom(slot, id, room -> {
                    var person = carers.lock(carer.value(), staff.get().school().value())
                            .orElseThrow();
                    if (person.isRetired()) {
                        return new NotACarer();
                    }
                    var elsewhere = times.clash(carer, locked);
                    if (elsewhere.isPresent()) {
                        return new StaffingOutcome.Busy(elsewhere.get());
                    }
                    var now = clock.instant();
                    var here = ofCarer(slot, carer);
                    if (here.filter(assignment -> assignment.room().equals(id)).isEmpty()) {
                        here.ifPresent(assignment -> assignment.end(now));
                        assignments.save(new Assignment(slot, id, carer, now));
                    }
                    return done("childcare.assign", slot);
                }));
    }

    /** For one who cannot come. */
    public StaffingOutcome unassign(SlotId slot, CarerId carer) {
        return planned(slot, locked -> {
            ofCarer(slot, carer).ifPresent(assignment -> assignment.end(clock.instant()));
            return done("childcare.unassign", slot);
        });
    }

    private StaffingOutcome planned(SlotId slot, Function<SlotSummary, StaffingOutcome> change) {
        boolean held = planning.lock(slot);
        var locked = events.slots(List.of(slot)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no slot of this school: " + slot));
        if (!held || locked.isPast(clock.instant())) {
            return new Over();
        }
        var outcome = change.apply(locked);
        if (outcome instanceof Done) {
            places.reckon(slot);
        }
        return outcome;
    }

    private StaffingOutcome inRoom(SlotId slot, RoomId id, Function<CareRoom, StaffingOutcome> change) {
        return rooms.findOpen(id.value(), slot.value()).map(change).orElseGet(NoSuchRoom::new);
    }

    private Optional<AgesTaken> sharing(SlotId slot, RoomPlan plan, Optional<RoomId> itself) {
        return rooms.findOpen(List.of(slot.value())).stream()
                .filter(room -> !itself.equals(Optional.of(room.id())))
                .filter(room -> room.sharesAgesWith(plan))
                .findFirst()
                .map(room -> new AgesTaken(room.name(), room.fromAge(), room.toAge()));
    }

    private void open(SlotSummary slot, RoomPlan plan) {
        Instant now = clock.instant();
        rooms.save(new CareRoom(slot.school(), slot.id(), plan, now));
    }

    private StaffingOutcome done(String action, SlotId slot) {
        audit.record(action, slot.toString(), "");
        return new Done();
    }

    private List<Assignment> active(SlotId slot) {
        return assignments.findActive(List.of(slot.value()));
    }

    private Optional<Assignment> ofCarer(SlotId slot, CarerId carer) {
        return active(slot).stream()
                .filter(assignment -> assignment.carer().equals(carer))
                .findFirst();
    }
}
