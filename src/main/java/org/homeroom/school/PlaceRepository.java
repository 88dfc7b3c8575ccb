package org.homeroom.school;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PlaceRepository extends CrudRepository<PlaceEntity, UUID> {

    List<PlaceEntity> findBySchoolId(UUID schoolId);
}
