package org.homeroom.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperLineRepository extends JpaRepository<PaperLine, UUID> {

    List<PaperLine> findBySlotId(UUID slotId);

    Optional<PaperLine> findBySlotIdAndLineNumber(UUID slotId, int lineNumber);
}
