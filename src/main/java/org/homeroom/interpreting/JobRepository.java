package org.homeroom.interpreting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface JobRepository extends CrudRepository<JobEntity, UUID> {

    List<JobEntity> findBySlotIdIn(Collection<UUID> slots);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from InterpretingJob j where j.slotId = :slot order by j.id")
    List<JobEntity> lockAt(UUID slot);

    /** Makes the job's row if there is none. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into interpreting_job (id, version, school_id, slot_id, language, signed)
                    values (:id, 0, :school, :slot, :language, :signed)
                    on duplicate key update version = version""")
    void open(UUID id, UUID school, UUID slot, String language, boolean signed);

    /** Those whose families are to be reminded by now. */
    @Query("select j.id from InterpretingJob j where j.remindAt <= :now order by j.id")
    List<UUID> findToRemind(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from InterpretingJob j where j.id = :id")
    Optional<JobEntity> lock(UUID id);

    /** Keeps others from deciding about it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from InterpretingJob j where j.slotId = :slot and j.language = :language and j.signed = :signed")
    Optional<JobEntity> lock(UUID slot, String language, boolean signed);
}
