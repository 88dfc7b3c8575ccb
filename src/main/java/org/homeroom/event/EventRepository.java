package org.homeroom.event;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface EventRepository extends CrudRepository<Event, UUID> {

    @Query("select e from Event e left join fetch e.texts where e.slug = :slug")
    Optional<Event> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select distinct e from Event e left join fetch e.texts where e.id in :ids")
    List<Event> findWithTexts(Collection<UUID> ids);

    @Query("select distinct e from Event e left join fetch e.texts where e.schoolId = :school")
    List<Event> findOfSchool(UUID school);

    Optional<Event> findByIdAndSchoolId(UUID id, UUID schoolId);

    /** Keeps others from cancelling it, and from giving it times, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id and e.schoolId = :school")
    Optional<Event> lock(UUID id, UUID school);
}
