package org.homeroom.interpreting;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of interpreting.
 *
 * @param firstDay of the week
 * @param jobs those nobody is found for first, each group soonest first
 * @param gatherings families that could be brought together
 */
public record Board(LocalDate firstDay, List<Job> jobs, List<Gathering> gatherings) {

    public LocalDate previousWeek() {
        return firstDay.minusWeeks(1);
    }

    public LocalDate nextWeek() {
        return firstDay.plusWeeks(1);
    }

    public long open() {
        return jobs.stream().filter(job -> job.state().isOpen()).count();
    }
}
