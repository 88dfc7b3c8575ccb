package org.homeroom.childcare;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CarerRepository extends CrudRepository<Carer, UUID> {

    List<Carer> findBySchoolId(UUID schoolId);

    Optional<Carer> findByIdAndSchoolId(UUID id, UUID schoolId);

    /** Keeps others from assigning or retiring this person until the transaction ends. Lock the slot before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Carer c where c.id = :id and c.schoolId = :school")
    Optional<Carer> lock(UUID id, UUID school);
}
