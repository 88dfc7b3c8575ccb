package org.homeroom.event;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface TimeSlotRepository extends CrudRepository<TimeSlot, UUID> {

    @Query("""
            select s from TimeSlot s join Event e on e.id = s.eventId
            where s.startsAt > :now and s.state = org.homeroom.event.SlotState.SCHEDULED
              and e.state = org.homeroom.event.EventState.PUBLISHED
            order by s.startsAt, s.id""")
    List<TimeSlot> findComing(Instant now);

    List<TimeSlot> findByEventIdOrderByStartsAt(UUID eventId);

    List<TimeSlot> findByEventIdInOrderByStartsAt(Collection<UUID> eventIds);

    List<TimeSlot> findBySchoolIdAndStartsAtBetweenOrderByStartsAt(UUID schoolId, Instant from, Instant to);

    List<TimeSlot> findByIdInAndSchoolId(Collection<UUID> ids, UUID schoolId);

    Optional<TimeSlot> findByIdAndSchoolId(UUID id, UUID schoolId);

    /** Keeps others from taking or freeing places until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TimeSlot s where s.id = :id and s.schoolId = :school")
    Optional<TimeSlot> lock(UUID id, UUID school);
}
