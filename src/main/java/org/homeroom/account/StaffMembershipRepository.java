package org.homeroom.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StaffMembershipRepository extends CrudRepository<StaffMembership, UUID> {

    @Query("select m from StaffMembership m join fetch m.account a where a.email = :folded order by m.createdAt")
    List<StaffMembership> findByEmail(String folded);

    @Query("select m from StaffMembership m join fetch m.account a where m.schoolId = :school order by a.name, a.id")
    List<StaffMembership> findBySchool(UUID school);

    @Query("select m from StaffMembership m join fetch m.account a where m.schoolId = :school and a.id = :account")
    Optional<StaffMembership> find(UUID school, UUID account);

    boolean existsByAccountIdAndSchoolId(UUID account, UUID school);

    /** Locked, in one order, so that two administrators cannot take each other's role away at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StaffMembership m where m.schoolId = :school and m.role = :role order by m.id")
    List<StaffMembership> lock(UUID school, Role role);
}
