package org.homeroom.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FamilyRepository extends JpaRepository<Family, UUID> {

    /** Each language that guardians who were named first read, and how many they are. */
    @Query("""
            select g.language, count(f) from Family f join f.guardians g
            where f.schoolId = :school and f.erasedAt is null and index(g) = 0
            group by g.language""")
    List<Object[]> countLanguages(UUID school);

    /** Whatever it was found by has changed. */
    @Modifying
    @Query(value = "update family set keyed = false where id = :id", nativeQuery = true)
    void forgetKeys(UUID id);

    @Query(value = "select id from family where id = :id for update", nativeQuery = true)
    byte[] lock(UUID id);
}
