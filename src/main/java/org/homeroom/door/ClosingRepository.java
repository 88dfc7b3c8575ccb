package org.homeroom.door;

import org.springframework.data.repository.CrudRepository;

interface ClosingRepository extends CrudRepository<Closing, Closing.Key> {}
