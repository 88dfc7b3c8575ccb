package org.homeroom.childcare;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PickUpRepository extends JpaRepository<PickUpEntity, UUID> {

    /**
     * For each of these registrations: who was named for it or for the other part of the family at the same slot, and who
     * must not fetch the family’s children, for whichever of its registrations that was said.
     */
    @Query("""
            select asked.id as registration, c as person
            from Collector c, Registration told, Registration asked
            where asked.id in :registrations and told.familyId = asked.familyId and c.registrationId = told.id
              and (told.slotId = asked.slotId or c.kind = org.homeroom.childcare.PickUpKind.MUST_NOT)
            order by c.addedAt, c.id""")
    List<Named> findFor(Collection<UUID> registrations);

    record Named(UUID registration, PickUpEntity person) {}

    /** Of slots whose last date ended before then. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    delete from collector where registration_id in (
                        select r.id from registration r join time_slot t on t.id = r.slot_id
                        where t.ends_at < :before and not exists (
                            select 1 from slot_session s where s.slot_id = t.id and s.ends_at >= :before))""")
    int eraseOfSlotsEndedBefore(Instant before);
}
