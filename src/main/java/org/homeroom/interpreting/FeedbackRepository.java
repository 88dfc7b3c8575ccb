package org.homeroom.interpreting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FeedbackRepository extends CrudRepository<FeedbackEntity, FeedbackEntity.Key> {

    List<FeedbackEntity> findBySlotIdIn(Collection<UUID> slots);
}
