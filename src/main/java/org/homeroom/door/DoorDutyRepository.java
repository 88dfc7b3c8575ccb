package org.homeroom.door;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface DoorDutyRepository extends CrudRepository<DoorDuty, DoorDuty.Key> {

    List<DoorDuty> findByKeySlotId(UUID slotId);

    List<DoorDuty> findByKeyAccountId(UUID accountId);
}
