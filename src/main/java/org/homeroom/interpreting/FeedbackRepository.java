package org.homeroom.interpreting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FeedbackRepository extends CrudRepository<FeedbackEntity, FeedbackEntity.Key> {

    List<FeedbackEntity> findBySlotIdIn(Collection<UUID> slots);

    /** Of slots whose last date ended before then. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    delete from interpreting_feedback where slot_id in (
                        select t.id from time_slot t
                        where t.ends_at < :before and not exists (
                            select 1 from slot_session s where s.slot_id = t.id and s.ends_at >= :before))""")
    int eraseOfSlotsEndedBefore(Instant before);
}
