package org.homeroom.childcare;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SchoolRatiosRepository extends CrudRepository<SchoolRatios, UUID> {}
