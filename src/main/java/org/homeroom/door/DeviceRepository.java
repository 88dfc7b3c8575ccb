package org.homeroom.door;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DeviceRepository extends CrudRepository<DeviceEntity, UUID> {

    Optional<DeviceEntity> findBySecretHash(String hash);

    List<DeviceEntity> findByPassIdInOrderByEnteredAt(Collection<UUID> passes);

    int countByPassIdAndWithdrawnAtIsNull(UUID pass);

    @Modifying
    @Query(
            "update DoorDevice d set d.seenAt = :now, d.queued = :queued, d.lookUps = d.lookUps + :lookUps where d.id = :id")
    void hear(UUID id, Instant now, int queued, int lookUps);

    @Modifying
    @Query("""
            update DoorDevice d set d.withdrawnAt = :now
            where d.id = :id and d.withdrawnAt is null
              and d.passId in (select p.id from DoorPass p where p.schoolId = :school)""")
    int withdraw(UUID id, UUID school, Instant now);
}
