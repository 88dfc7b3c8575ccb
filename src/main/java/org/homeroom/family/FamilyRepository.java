package org.homeroom.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FamilyRepository extends CrudRepository<Family, UUID> {

    /** Each language that guardians who were named first read, and how many they are. */
    @Query("""
            select g.language, count(f) from Family f join f.guardians g
            where f.schoolId = :school and f.erasedAt is null and index(g) = 0
            group by g.language""")
    List<Object[]> countLanguages(UUID school);

    @Query(value = "select id from family where id = :id for update", nativeQuery = true)
    byte[] lock(UUID id);
}
