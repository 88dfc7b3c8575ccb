package org.homeroom.childcare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CareRoomRepository extends CrudRepository<CareRoom, UUID> {

    @Query("select r from CareRoom r where r.slotId in :slots and r.closedAt is null order by r.fromAge")
    List<CareRoom> findOpen(Collection<UUID> slots);

    @Query("select r from CareRoom r where r.id = :id and r.slotId = :slot and r.closedAt is null")
    Optional<CareRoom> findOpen(UUID id, UUID slot);

    List<CareRoom> findBySlotId(UUID slotId);

    @Query("select distinct r.slotId from CareRoom r where r.schoolId = :school and r.closedAt is null")
    List<UUID> findSlotsOf(UUID school);
}
