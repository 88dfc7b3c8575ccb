package org.homeroom.evening;

import org.springframework.data.repository.CrudRepository;

interface UnaskedRepository extends CrudRepository<Unasked, Unasked.Key> {}
