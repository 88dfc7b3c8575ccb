package org.homeroom.family;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FamilyRepository extends CrudRepository<Family, UUID> {}
