package org.homeroom.school;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SchoolRepository extends CrudRepository<SchoolEntity, UUID> {

    Optional<SchoolEntity> findFirstByOrderByCreatedAt();
}
