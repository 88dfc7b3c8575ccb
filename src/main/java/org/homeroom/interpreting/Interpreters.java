package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The interpreters of one's own school. Administrators write; teachers read. An id of another school is as unknown as
 * one that never was: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Interpreters {

    private final InterpreterRepository interpreters;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    Interpreters(InterpreterRepository interpreters, CurrentStaff staff, Audit audit, Clock clock) {
        this.interpreters = interpreters;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, those who retired too, in no particular order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<Interpreter> list() {
        return interpreters.findBySchoolId(staff.get().school().value()).stream()
                .map(InterpreterEntity::snapshot)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public Optional<Interpreter> find(InterpreterId id) {
        return interpreters
                .findByIdAndSchoolId(id.value(), staff.get().school().value())
                .map(InterpreterEntity::snapshot);
    }

    public InterpreterId add(InterpreterDetails details) {
        var added = interpreters.save(new InterpreterEntity(staff.get().school(), details, clock.instant()));
        audit.record("interpreter.add", added.id().toString(), "");
        return added.id();
    }

    public void change(InterpreterId id, InterpreterDetails details) {
        own(id).describe(details);
        audit.record("interpreter.change", id.toString(), "");
    }

    /** Nobody is asked to book them any more; what they are booked for and what they did stays. */
    public void retire(InterpreterId id) {
        own(id).retire(clock.instant());
        audit.record("interpreter.retire", id.toString(), "");
    }

    public void reinstate(InterpreterId id) {
        own(id).reinstate();
        audit.record("interpreter.reinstate", id.toString(), "");
    }

    private InterpreterEntity own(InterpreterId id) {
        return interpreters
                .findByIdAndSchoolId(id.value(), staff.get().school().value())
                .orElseThrow();
    }
}
