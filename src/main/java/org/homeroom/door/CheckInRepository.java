package org.homeroom.door;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    List<CheckIn> findBySlotIdAndSessionNumberOrderByTurn(UUID slotId, int sessionNumber);

    List<CheckIn> findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
            UUID slotId, int sessionNumber, UUID registrationId);

    long countBySlotId(UUID slotId);
}
