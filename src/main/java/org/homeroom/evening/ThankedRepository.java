package org.homeroom.evening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ThankedRepository extends JpaRepository<Thanked, UUID> {

    /** Slots of any school to which families came, as was written down since, who have not been thanked. */
    @Query("""
            select distinct c.slotId from CheckIn c
            where c.recordedAt >= :since
              and not exists (select t.registrationId from Thanked t where t.registrationId = c.registrationId)""")
    List<UUID> findSlotsToldOf(Instant since);

    /** The same, however long ago they came, of series that had a date after their first between the two. */
    @Query("""
            select distinct c.slotId from CheckIn c, TimeSlot s join s.further later
            where s.id = c.slotId and later.startsAt >= :from and later.startsAt <= :to
              and not exists (select t.registrationId from Thanked t where t.registrationId = c.registrationId)""")
    List<UUID> findSeriesHeld(Instant from, Instant to);

    int countBySlotIdAndLetteredTrue(UUID slotId);
}
