package org.homeroom.childcare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RatioEntryRepository extends CrudRepository<RatioEntry, UUID> {

    List<RatioEntry> findBySlotIdOrderByAtAscIdAsc(UUID slotId);
}
