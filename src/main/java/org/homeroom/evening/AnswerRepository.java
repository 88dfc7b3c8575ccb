package org.homeroom.evening;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AnswerRepository extends CrudRepository<AnswerEntity, UUID> {

    List<AnswerEntity> findBySlotIdOrderByGivenAt(UUID slotId);
}
