package org.homeroom.door;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    List<CheckIn> findBySlotIdAndSessionNumberOrderByTurn(UUID slotId, int sessionNumber);

    List<CheckIn> findBySlotIdAndSessionNumberAndRegistrationIdOrderByTurn(
            UUID slotId, int sessionNumber, UUID registrationId);

    List<CheckIn> findBySlotIdAndSessionNumberAndRegistrationIdInOrderByTurn(
            UUID slotId, int sessionNumber, Collection<UUID> registrationIds);

    @Query("""
            select distinct c.registrationId from CheckIn c
            where c.slotId = :slot and c.sessionNumber = :session and c.recordedAt >= :since""")
    List<UUID> findFamiliesHeardOf(UUID slot, int session, Instant since);

    List<CheckIn> findBySlotIdAndSessionNumberAndOnPaperTrueOrderByRecordedAt(UUID slotId, int sessionNumber);

    List<CheckIn> findByClientKeyIn(Collection<String> keys);

    long countBySlotId(UUID slotId);

    /** Families of whom something was taken back: few. */
    @Query("""
            select distinct c.registrationId from CheckIn c
            where c.slotId = :slot and c.sessionNumber = :session and c.kind = org.homeroom.door.CheckIn.Kind.UNDONE""")
    List<UUID> findFamiliesTakenBack(UUID slot, int session);

    /** People who came, of all families but these. */
    @Query("""
            select count(distinct c.personId) from CheckIn c
            where c.slotId = :slot and c.sessionNumber = :session and c.registrationId not in :but""")
    int countArrived(UUID slot, int session, Collection<UUID> but);

    /** The families of these slots that left an address. */
    @Query("""
            select r.id as registration, f.email as email, f.phone as phone
            from Registration r join Family f on f.id = r.familyId
            where r.slotId in :slots and (f.email is not null or f.phone is not null)""")
    List<Reached> findReached(Collection<UUID> slots);

    record Reached(
            UUID registration,
            @Nullable String email,
            @Nullable String phone) {}

    /** Those of them of families that came to other slots. */
    @Query("""
            select distinct f.email from Family f join Registration r on r.familyId = f.id
            join CheckIn c on c.registrationId = r.id
            where f.schoolId = :school and f.email in :emails and c.slotId not in :slots""")
    Set<String> findEmailsSeen(UUID school, Collection<String> emails, Collection<UUID> slots);

    @Query("""
            select distinct f.phone from Family f join Registration r on r.familyId = f.id
            join CheckIn c on c.registrationId = r.id
            where f.schoolId = :school and f.phone in :phones and c.slotId not in :slots""")
    Set<String> findPhonesSeen(UUID school, Collection<String> phones, Collection<UUID> slots);
}
