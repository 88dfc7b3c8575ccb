package org.homeroom.event;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface TimeSlotRepository extends CrudRepository<TimeSlot, UUID> {

    List<TimeSlot> findByEventIdOrderByStartsAt(UUID eventId);

    List<TimeSlot> findByEventIdInOrderByStartsAt(Collection<UUID> eventIds);

    List<TimeSlot> findByIdInOrderByStartsAt(Collection<UUID> ids);

    @Query("""
            select s from TimeSlot s
            where s.schoolId = :school and (s.startsAt between :from and :to
              or exists (select 1 from s.further f where f.startsAt between :from and :to))
            order by s.startsAt""")
    List<TimeSlot> findStarting(UUID school, Instant from, Instant to);

    List<TimeSlot> findByIdInAndSchoolId(Collection<UUID> ids, UUID schoolId);

    @Query("""
            select s from TimeSlot s
            where s.hostId = :host and s.state = org.homeroom.event.SlotState.SCHEDULED
              and s.startsAt < :to and s.endsAt > :from
            order by s.startsAt""")
    List<TimeSlot> findOfHost(UUID host, Instant from, Instant to);

    Optional<TimeSlot> findByIdAndSchoolId(UUID id, UUID schoolId);

    @Query("""
            select s.id from TimeSlot s join Event e on e.id = s.eventId
            where s.schoolId = :school and e.kind = :kind and s.endsAt <= :now
              and s.state = org.homeroom.event.SlotState.SCHEDULED
            order by s.startsAt desc, s.id""")
    List<UUID> findPast(UUID school, EventKind kind, Instant now, Limit most);

    @Query("""
            select s.id from TimeSlot s
            where s.waiting > 0 and s.state = org.homeroom.event.SlotState.SCHEDULED and s.startsAt > :now
            order by s.startsAt, s.id""")
    List<UUID> findWithALine(Instant now);

    /** Keeps others from taking or freeing places until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TimeSlot s where s.id = :id and s.schoolId = :school")
    Optional<TimeSlot> lock(UUID id, UUID school);
}
