package org.homeroom.door;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    List<CheckIn> findBySlotIdOrderByTurn(UUID slotId);

    List<CheckIn> findBySlotIdAndRegistrationIdOrderByTurn(UUID slotId, UUID registrationId);

    long countBySlotId(UUID slotId);
}
