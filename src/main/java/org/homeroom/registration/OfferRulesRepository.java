package org.homeroom.registration;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OfferRulesRepository extends CrudRepository<OfferRulesEntity, UUID> {}
