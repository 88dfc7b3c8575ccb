package org.homeroom.school;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SigningKeyRepository extends CrudRepository<SigningKeyEntity, UUID> {

    /** Keeps these unless another instance was first. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into school_key (school_id, public_key, private_key, made_at)
                    values (:school, :publicKey, :privateKey, :now)
                    on duplicate key update made_at = made_at""")
    void keepUnlessThereAreSome(UUID school, byte[] publicKey, byte[] privateKey, Instant now);
}
