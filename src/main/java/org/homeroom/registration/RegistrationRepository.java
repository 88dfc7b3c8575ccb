package org.homeroom.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    Optional<Registration> findByCode(String code);

    Optional<Registration> findByRequestKey(String key);

    Optional<Registration> findByShortCodeAndSchoolId(String shortCode, UUID schoolId);

    Optional<Registration> findByIdAndSchoolId(UUID id, UUID schoolId);

    Optional<Registration> findFirstByFamilyIdAndSlotIdAndStateIn(
            UUID familyId, UUID slotId, Collection<RegistrationState> states);

    List<Registration> findBySlotIdOrderByCreatedAt(UUID slotId);

    List<Registration> findBySlotIdInAndStateNot(Collection<UUID> slotIds, RegistrationState state);

    @Query("""
            select count(r) from Registration r
            where r.slotId = :slot and r.state = org.homeroom.registration.RegistrationState.WAITLISTED
              and (r.waitingSince < :since or (r.waitingSince = :since and r.id <= :id))""")
    int countInLineUpTo(UUID slot, Instant since, UUID id);

    @Query("""
            select r.slotId as slot, r.state as state, c.band as band, count(c.childId) as children
            from Registration r join r.childcare c
            where r.slotId in :slots and r.state <> org.homeroom.registration.RegistrationState.CANCELLED
            group by r.slotId, r.state, c.band""")
    List<ChildcareCount> countChildcare(Collection<UUID> slots);

    record ChildcareCount(UUID slot, RegistrationState state, AgeBand band, long children) {}
}
