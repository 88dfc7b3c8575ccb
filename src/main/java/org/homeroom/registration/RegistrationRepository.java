package org.homeroom.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    Optional<Registration> findByCode(String code);

    Optional<Registration> findByRequestKey(String key);

    Optional<Registration> findByShortCodeAndSchoolId(String shortCode, UUID schoolId);

    Optional<Registration> findByIdAndSchoolId(UUID id, UUID schoolId);

    Optional<Registration> findFirstByFamilyIdAndSlotIdAndStateIn(
            UUID familyId, UUID slotId, Collection<RegistrationState> states);

    List<Registration> findByFamilyId(UUID familyId);

    List<Registration> findByFamilyIdAndStateIn(UUID familyId, Collection<RegistrationState> states);

    List<Registration> findByFamilyIdInAndSlotIdInAndStateNot(
            Collection<UUID> familyIds, Collection<UUID> slotIds, RegistrationState state);

    List<Registration> findBySlotIdOrderByCreatedAt(UUID slotId);

    List<Registration> findBySlotIdInAndStateNot(Collection<UUID> slotIds, RegistrationState state);

    @Query("select r.code from Registration r where r.slotId = :slot and r.state = :state")
    List<String> findCodes(UUID slot, RegistrationState state);

    /** What these families are registered for. */
    @Query("select distinct r.slotId from Registration r where r.familyId in :families and r.state <> :state")
    List<UUID> findSlotIdsWithout(Collection<UUID> families, RegistrationState state);

    @Query("select r.slotId from Registration r where r.code = :code")
    Optional<UUID> findSlotId(String code);

    @Query("select r.familyId as family, r.slotId as slot from Registration r where r.code = :code")
    Optional<Rows> findRows(String code);

    @Query("""
            select r.familyId as family, r.slotId as slot from Registration r
            where r.id = :id and r.schoolId = :school""")
    Optional<Rows> findRows(UUID id, UUID school);

    /** The rows of others that whoever changes a registration locks first. */
    record Rows(UUID family, UUID slot) {}

    @Query("""
            select r from Registration r
            where r.slotId = :slot and r.state = org.homeroom.registration.RegistrationState.WAITLISTED
            order by r.waiting.lineRank, r.id""")
    List<Registration> findLine(UUID slot);

    /** The ids of {@link #findLine}. */
    @Query("""
            select r.id from Registration r
            where r.slotId = :slot and r.state = org.homeroom.registration.RegistrationState.WAITLISTED
            order by r.waiting.lineRank, r.id""")
    List<UUID> findIdsInLine(UUID slot);

    @Query("""
            select count(r) from Registration r
            where r.slotId = :slot and r.state = org.homeroom.registration.RegistrationState.WAITLISTED
              and (r.waiting.lineRank < :rank or (r.waiting.lineRank = :rank and r.id <= :id))""")
    int countInLineUpTo(UUID slot, long rank, UUID id);

    /** Those who have seats but wait for childcare. */
    @Query("""
            select distinct r from Registration r join r.childcare c
            where r.slotId = :slot and c.waitingSince is not null
              and r.state in (org.homeroom.registration.RegistrationState.CONFIRMED,
                              org.homeroom.registration.RegistrationState.OFFERED)""")
    List<Registration> findWaitingForChildcare(UUID slot);

    @Query("""
            select r from Registration r
            where r.state = org.homeroom.registration.RegistrationState.OFFERED
              and r.waiting.offerExpiresAt <= :now
            order by r.waiting.offerExpiresAt""")
    List<Registration> findOffersUntil(Instant now, Limit most);

    @Query("""
            select r from Registration r where r.cancellation.releasesAt <= :now
            order by r.cancellation.releasesAt""")
    List<Registration> findReleasesUntil(Instant now, Limit most);

    /** Slots to come where somebody has a seat but waits for childcare. */
    @Query("""
            select distinct r.slotId from Registration r join r.childcare c join TimeSlot s on s.id = r.slotId
            where c.waitingSince is not null and s.startsAt > :now
              and r.state in (org.homeroom.registration.RegistrationState.CONFIRMED,
                              org.homeroom.registration.RegistrationState.OFFERED)""")
    List<UUID> findSlotsWaitingForChildcare(Instant now);

    /** By slot that had a line, how many came from it onto a place. */
    @Query("""
            select r.slotId, sum(case when r.waiting.movedUpAt is null then 0 else 1 end) from Registration r
            where r.slotId in :slots and r.waiting.lineRank is not null group by r.slotId""")
    List<Object[]> countMovedUp(Collection<UUID> slots);

    @Query("""
            select distinct r from Registration r join r.interpreters i
            where r.slotId in :slots and r.state in :states
            order by r.createdAt""")
    List<Registration> findWithInterpreters(Collection<UUID> slots, Collection<RegistrationState> states);

    @Query("""
            select distinct r from Registration r join r.interpreters i
            where r.slotId in :slots and r.cancellation.releasesAt is not null""")
    List<Registration> findWithInterpretersToUndo(Collection<UUID> slots);

    @Query("""
            select r.slotId, i.language, i.signed, count(r) from Registration r join r.interpreters i
            where r.slotId in :slots and r.state in :states
            group by r.slotId, i.language, i.signed""")
    List<Object[]> countInterpreters(Collection<UUID> slots, Collection<RegistrationState> states);

    /** Children whose childcare place is counted as taken; of a cancelled registration too, while it keeps its places. */
    @Query("""
            select r.slotId as slot, c.band as band, count(c.childId) as children
            from Registration r join r.childcare c
            where r.slotId in :slots and c.waitingSince is null
              and (r.state in (org.homeroom.registration.RegistrationState.CONFIRMED,
                               org.homeroom.registration.RegistrationState.OFFERED)
                   or r.cancellation.releasesAt is not null)
            group by r.slotId, c.band""")
    List<ChildcareCount> countChildcareHeld(Collection<UUID> slots);

    /** Children who wait for one, with a seat or in line for it. */
    @Query("""
            select r.slotId as slot, c.band as band, count(c.childId) as children
            from Registration r join r.childcare c
            where r.slotId in :slots
              and (r.state = org.homeroom.registration.RegistrationState.WAITLISTED
                   or (c.waitingSince is not null
                       and r.state in (org.homeroom.registration.RegistrationState.CONFIRMED,
                                       org.homeroom.registration.RegistrationState.OFFERED)))
            group by r.slotId, c.band""")
    List<ChildcareCount> countChildcareWaiting(Collection<UUID> slots);

    record ChildcareCount(UUID slot, AgeBand band, long children) {}
}
