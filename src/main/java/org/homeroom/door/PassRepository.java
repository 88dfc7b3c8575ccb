package org.homeroom.door;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PassRepository extends CrudRepository<PassEntity, UUID> {

    Optional<PassEntity> findByTokenHash(String hash);

    /** Until the transaction ends nobody else comes in by it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from DoorPass p where p.id = :id")
    PassEntity lock(UUID id);

    List<PassEntity> findBySchoolIdAndExpiresAtAfterOrderByExpiresAt(UUID school, Instant after);

    @Modifying
    @Query("""
            update DoorPass p set p.withdrawnAt = :now
            where p.id = :id and p.schoolId = :school and p.withdrawnAt is null""")
    int withdraw(UUID id, UUID school, Instant now);

    /** Those of one slot on one day, also its rooms'. */
    @Modifying
    @Query("""
            update DoorPass p set p.expiresAt = :end
            where p.slotId = :slot and p.evening = :evening and p.schoolId = :school and p.withdrawnAt is null""")
    void endOf(UUID slot, LocalDate evening, UUID school, Instant end);

    /** Own ones of that person that no phone came in by. */
    @Modifying
    @Query("""
            update DoorPass p set p.withdrawnAt = :now
            where p.madeBy = :who and p.own = true and p.withdrawnAt is null
              and not exists (select d.id from DoorDevice d where d.passId = p.id)""")
    void withdrawUnused(UUID who, Instant now);

    /** Of those that are not over or withdrawn. */
    @Modifying
    @Query("""
            update DoorPass p set p.expiresAt = :end
            where p.id in :ids and p.withdrawnAt is null and p.expiresAt > :now""")
    void endAt(Collection<UUID> ids, Instant end, Instant now);
}
