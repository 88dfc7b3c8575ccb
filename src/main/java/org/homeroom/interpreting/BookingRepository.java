package org.homeroom.interpreting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface BookingRepository extends CrudRepository<BookingEntity, UUID> {

    String LIVE = "b.state in (org.homeroom.interpreting.BookingState.ASKED,"
            + " org.homeroom.interpreting.BookingState.CONFIRMED)";

    @Query("""
            select b from InterpreterBooking b join fetch b.interpreter join fetch b.job
            where b.job.slotId in :slots order by b.askedAt, b.id""")
    List<BookingEntity> findBySlots(Collection<UUID> slots);

    /**
     * Those of one interpreter that begin before the end of this time and last into it, whatever of it they take. Tells
     * the truth only to who holds the interpreter's lock.
     */
    @Query("select b from InterpreterBooking b join fetch b.job where b.interpreter.id = :interpreter and " + LIVE
            + " and b.startsAt < :end and b.endsAt > :start")
    List<BookingEntity> findAround(UUID interpreter, Instant start, Instant end);

    /** The same at one school. */
    @Query("select b from InterpreterBooking b join fetch b.interpreter join fetch b.job where b.job.schoolId = :school"
            + " and " + LIVE + " and b.startsAt < :end and b.endsAt > :start")
    List<BookingEntity> findAtSchool(UUID school, Instant start, Instant end);

    /**
     * Those not over yet for which no family asks that has a place, or may take its cancellation back. Looks for the
     * very same code of a language: where two codes mean one language, look again.
     */
    @Query("select b.id from InterpreterBooking b where " + LIVE + """
             and b.endsAt > :now and not exists (
              select 1 from Registration r join r.interpreters i
              where r.slotId = b.job.slotId and i.language = b.job.language
                and (r.state in (org.homeroom.registration.RegistrationState.CONFIRMED,
                                 org.homeroom.registration.RegistrationState.OFFERED)
                     or r.cancellation.releasesAt is not null))
            order by b.id""")
    List<UUID> findUnwanted(Instant now);

    @Query("select b.job.id from InterpreterBooking b where b.id = :booking")
    Optional<UUID> findJob(UUID booking);

    @Query("select b.job.id from InterpreterBooking b where b.code = :code")
    Optional<UUID> findJob(String code);

    @Query("select b.id from InterpreterBooking b where b.job.id = :job and " + LIVE + " order by b.id")
    List<UUID> findLiveOf(UUID job);

    @Query("select b.id from InterpreterBooking b where b.job.slotId = :slot and " + LIVE + " order by b.id")
    List<UUID> findLiveAt(UUID slot);

    @Query("select b.interpreter.id from InterpreterBooking b where b.id in :bookings")
    Set<UUID> findInterpreters(Collection<UUID> bookings);

    Optional<BookingEntity> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from InterpreterBooking b where b.code = :code")
    Optional<BookingEntity> lockByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from InterpreterBooking b where b.id = :id")
    Optional<BookingEntity> lock(UUID id);
}
