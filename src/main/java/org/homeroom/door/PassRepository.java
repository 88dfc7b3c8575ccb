package org.homeroom.door;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PassRepository extends CrudRepository<PassEntity, UUID> {

    Optional<PassEntity> findByTokenHash(String hash);

    List<PassEntity> findBySchoolIdAndExpiresAtAfterOrderByExpiresAt(UUID school, Instant after);

    @Modifying
    @Query("""
            update DoorPass p set p.withdrawnAt = :now
            where p.id = :id and p.schoolId = :school and p.withdrawnAt is null""")
    int withdraw(UUID id, UUID school, Instant now);

    /** Of those that are not over or withdrawn. */
    @Modifying
    @Query("""
            update DoorPass p set p.expiresAt = :end
            where p.id in :ids and p.withdrawnAt is null and p.expiresAt > :now""")
    void endAt(Collection<UUID> ids, Instant end, Instant now);
}
