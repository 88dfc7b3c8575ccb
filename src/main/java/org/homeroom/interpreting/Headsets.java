package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.school.SchoolId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The headsets of one's own school, and which job has them when; never more than there are at the same time. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class Headsets {

    private final HeadsetSets sets;
    private final HeadsetStock stock;
    private final Jobs jobs;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    Headsets(HeadsetSets sets, HeadsetStock stock, Jobs jobs, CurrentStaff staff, Audit audit, Clock clock) {
        this.sets = sets;
        this.stock = stock;
        this.jobs = jobs;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** All sets, by name; those no longer in use too. */
    @Transactional(readOnly = true)
    public List<HeadsetSet> list() {
        return sets.findBySchoolIdOrderByName(school().value()).stream()
                .map(HeadsetSetEntity::snapshot)
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public HeadsetSetId add(String name, int receivers, int channels) {
        var added = sets.save(new HeadsetSetEntity(school(), name, receivers, channels))
                .snapshot();
        audit.record("headsets.add", added.id().value().toString(), "");
        return added.id();
    }

    /** @throws java.util.NoSuchElementException when the school has no such set */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(HeadsetSetId set, String name, int receivers, int channels) {
        sets.lock(set.value(), school().value()).orElseThrow().describe(name, receivers, channels);
        audit.record("headsets.change", set.value().toString(), "");
    }

    /** @throws java.util.NoSuchElementException when the school has no such set */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void retire(HeadsetSetId set) {
        sets.lock(set.value(), school().value()).orElseThrow().retire(clock.instant());
        audit.record("headsets.retire", set.value().toString(), "");
    }

    /** A channel and so many receivers of a set, instead of what the job had of it. */
    public Lending lend(JobKey key, HeadsetSetId id, int receivers) {
        var slot = jobs.lockOwnSlot(key.slot()).filter(found -> !found.isCancelled() && !found.isPast(clock.instant()));
        if (slot.isEmpty() || receivers < 1) {
            return new Lending.NotPossible();
        }
        var lending = stock.lend(jobs.open(key, school()), slot.get(), id, receivers);
        if (lending instanceof Lending.Lent) {
            audit.record("headsets.lend", id.value().toString(), String.valueOf(receivers));
        }
        return lending;
    }

    /** Done twice it is done once. */
    public void takeBack(JobKey key, HeadsetSetId set) {
        if (jobs.ownSlot(key.slot()).isPresent()) {
            var job = jobs.open(key, school());
            stock.takeBack(job.id(), set.value());
        }
    }

    private SchoolId school() {
        return staff.get().school();
    }
}
