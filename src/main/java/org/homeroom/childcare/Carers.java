package org.homeroom.childcare;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventAdministration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who care for children at one's own school. Others are as unknown as people who never were. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Carers {

    private final CarerRepository carers;
    private final AssignmentRepository assignments;
    private final EventAdministration events;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    Carers(
            CarerRepository carers,
            AssignmentRepository assignments,
            EventAdministration events,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.carers = carers;
        this.assignments = assignments;
        this.events = events;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, by name; those who are retired last. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<CarerSummary> list() {
        return carers.findBySchoolId(staff.get().school().value()).stream()
                .map(Carer::snapshot)
                .sorted(Comparator.comparing(CarerSummary::retired).thenComparing(CarerSummary::name))
                .toList();
    }

    public CarerId add(NewCarer carer) {
        var added = carers.save(new Carer(staff.get().school(), carer, clock.instant()));
        audit.record("childcare.carer.add", added.id().value().toString(), "");
        return added.id();
    }

    public void change(CarerId id, NewCarer carer) {
        own(id).describe(carer);
        audit.record("childcare.carer.change", id.value().toString(), "");
    }

    /** Lets the person go, who then cannot be assigned any more; not while assigned to a slot that is not over. */
    public Retirement retire(CarerId id) {
        var carer = carers.lock(id.value(), staff.get().school().value()).orElseThrow();
        var now = clock.instant();
        var assigned = assignments.findByCarerIdAndEndedAtIsNull(id.value()).stream()
                .map(Assignment::slot)
                .toList();
        var coming = events.slots(assigned).stream()
                .filter(slot -> !slot.isCancelled() && !slot.isPast(now))
                .map(slot -> slot.id())
                .toList();
        if (!coming.isEmpty()) {
            return new Retirement.StillAssigned(coming);
        }
        carer.retire(now);
        audit.record("childcare.carer.retire", id.value().toString(), "");
        return new Retirement.Retired();
    }

    public void bringBack(CarerId id) {
        own(id).comeBack();
        audit.record("childcare.carer.bringBack", id.value().toString(), "");
    }

    private Carer own(CarerId id) {
        return carers.findByIdAndSchoolId(id.value(), staff.get().school().value())
                .orElseThrow();
    }
}
