package org.homeroom.interpreting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface InterpreterRepository extends CrudRepository<InterpreterEntity, UUID> {

    List<InterpreterEntity> findBySchoolId(UUID schoolId);

    Optional<InterpreterEntity> findByIdAndSchoolId(UUID id, UUID schoolId);

    /** Keeps others from booking them until the transaction ends; several are locked in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Interpreter i where i.id in :ids order by i.id")
    List<InterpreterEntity> lock(Collection<UUID> ids);
}
