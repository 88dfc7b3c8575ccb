package org.homeroom.childcare;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HandOverRepository extends JpaRepository<HandOver, UUID> {

    List<HandOver> findByFactIdIn(Collection<UUID> facts);

    List<HandOver> findBySlotId(UUID slotId);

    List<HandOver> findBySlotIdAndSessionNumber(UUID slotId, int sessionNumber);

    /** Those about its children. */
    List<HandOver> findByRegistrationId(UUID registrationId);

    boolean existsByUndoesId(UUID fact);

    long countBySlotId(UUID slotId);

    /** Codes and why there was none, allergies and needs, of slots whose last date ended before then. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    update hand_over set reason = null, allergies = null, needs = null,
                        code = case when code is null then null else '' end
                    where (reason is not null or code <> '' or allergies is not null) and slot_id in (
                        select t.id from time_slot t
                        where t.ends_at < :before and not exists (
                            select 1 from slot_session s where s.slot_id = t.id and s.ends_at >= :before))""")
    int eraseOfSlotsEndedBefore(Instant before);

    /** Also of families that have cancelled or go elsewhere since. */
    @Query("select c.id as id, c.firstName as name, c.age as age from Child c where c.id in :children")
    List<Named> findNames(Collection<UUID> children);

    record Named(UUID id, String name, int age) {}
}
