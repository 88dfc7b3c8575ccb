package org.homeroom.account;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AuditEntryRepository extends CrudRepository<AuditEntry, UUID> {}
