package org.homeroom.childcare;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HandOverRepository extends JpaRepository<HandOver, UUID> {

    List<HandOver> findByFactIdIn(Collection<UUID> facts);

    List<HandOver> findBySlotId(UUID slotId);

    List<HandOver> findBySlotIdAndSessionNumber(UUID slotId, int sessionNumber);

    /** Those about its children. */
    List<HandOver> findByRegistrationId(UUID registrationId);

    boolean existsByUndoesId(UUID fact);

    long countBySlotId(UUID slotId);

    /** Also of families that have cancelled or go elsewhere since. */
    @Query("select c.id as id, c.firstName as name, c.age as age from Child c where c.id in :children")
    List<Named> findNames(Collection<UUID> children);

    record Named(UUID id, String name, int age) {}
}
