package org.homeroom.childcare;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AssignmentRepository extends CrudRepository<Assignment, UUID> {

    @Query("select a from Assignment a where a.slotId in :slots and a.endedAt is null order by a.assignedAt, a.id")
    List<Assignment> findActive(Collection<UUID> slots);

    List<Assignment> findByCarerIdAndEndedAtIsNull(UUID carerId);

    List<Assignment> findBySlotIdOrderByAssignedAtAscIdAsc(UUID slotId);
}
