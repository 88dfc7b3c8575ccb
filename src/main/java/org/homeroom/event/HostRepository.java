package org.homeroom.event;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface HostRepository extends CrudRepository<HostEntity, UUID> {

    List<HostEntity> findBySchoolIdAndAccountId(UUID schoolId, UUID accountId);
}
