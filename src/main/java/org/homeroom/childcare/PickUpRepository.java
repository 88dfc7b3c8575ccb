package org.homeroom.childcare;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PickUpRepository extends JpaRepository<PickUpEntity, UUID> {

    List<PickUpEntity> findByRegistrationIdInOrderByAddedAtAscIdAsc(Collection<UUID> registrations);

    /** Of slots whose last date ended before then. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    delete from collector where registration_id in (
                        select r.id from registration r join time_slot t on t.id = r.slot_id
                        where t.ends_at < :before and not exists (
                            select 1 from slot_session s where s.slot_id = t.id and s.ends_at >= :before))""")
    int eraseOfSlotsEndedBefore(Instant before);
}
