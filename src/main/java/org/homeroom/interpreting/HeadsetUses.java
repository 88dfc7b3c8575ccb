package org.homeroom.interpreting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface HeadsetUses extends CrudRepository<HeadsetUseEntity, HeadsetUseEntity.Key> {

    @Query("""
            select u, s, j from HeadsetUse u
            join HeadsetSet s on s.id = u.key.setId
            join InterpretingJob j on j.id = u.key.jobId
            where j.slotId in :slots order by s.name""")
    List<Object[]> findBySlots(Collection<UUID> slots);

    /**
     * Other uses of a set that begin before the end of this time and last into it, whatever of it they take. Tells the
     * truth only to who holds the set's lock.
     */
    @Query("""
            select j.slotId as slot, u.receivers as receivers from HeadsetUse u
            join InterpretingJob j on j.id = u.key.jobId
            where u.key.setId = :set and u.key.jobId <> :job and u.startsAt < :end and u.endsAt > :start""")
    List<Lent> findOthers(UUID set, UUID job, Instant start, Instant end);

    record Lent(UUID slot, int receivers) {}

    List<HeadsetUseEntity> findByKeyJobIdIn(Collection<UUID> jobs);

    default Map<JobKey, List<HeadsetUse>> bySlots(Collection<UUID> slots) {
        return findBySlots(slots).stream()
                .map(row -> {
                    var set = ((HeadsetSetEntity) row[1]).snapshot();
                    return new HeadsetUse(
                            set.id(), set.name(), ((JobEntity) row[2]).key(), ((HeadsetUseEntity) row[0]).receivers());
                })
                .collect(Collectors.groupingBy(HeadsetUse::job));
    }
}
