package org.homeroom.interpreting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface HeadsetSets extends CrudRepository<HeadsetSetEntity, UUID> {

    List<HeadsetSetEntity> findBySchoolIdOrderByName(UUID schoolId);

    /** Keeps others from lending it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from HeadsetSet s where s.id = :id and s.schoolId = :school")
    Optional<HeadsetSetEntity> lock(UUID id, UUID school);
}
