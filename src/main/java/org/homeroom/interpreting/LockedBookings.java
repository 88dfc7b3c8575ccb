package org.homeroom.interpreting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bookings for those who change them: the job is locked first, as whoever decides about the whole job does. */
@Component
class LockedBookings {

    private final BookingRepository bookings;
    private final JobRepository jobs;

    LockedBookings(BookingRepository bookings, JobRepository jobs) {
        this.bookings = bookings;
        this.jobs = jobs;
    }

    Optional<BookingEntity> find(BookingId id) {
        return locked(bookings.findJob(id.value())).flatMap(job -> bookings.lock(id.value()));
    }

    Optional<BookingEntity> find(String code) {
        return locked(bookings.findJob(code)).flatMap(job -> bookings.lockByCode(code));
    }

    private Optional<JobEntity> locked(Optional<UUID> job) {
        return job.flatMap(jobs::lock);
    }
}
