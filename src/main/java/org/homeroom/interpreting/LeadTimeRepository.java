package org.homeroom.interpreting;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface LeadTimeRepository extends CrudRepository<LeadTimeEntity, UUID> {

    default LeadTimes of(UUID school) {
        return findById(school).map(LeadTimeEntity::times).orElse(LeadTimes.PRESET);
    }
}
