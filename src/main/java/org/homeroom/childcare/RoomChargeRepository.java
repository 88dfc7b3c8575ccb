package org.homeroom.childcare;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomChargeRepository extends JpaRepository<RoomCharge, UUID> {

    Optional<RoomCharge> findFirstByRoomIdAndSessionNumberOrderByTurnDesc(UUID roomId, int sessionNumber);
}
