package org.homeroom.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StaffAccountRepository extends CrudRepository<StaffAccount, UUID> {

    Optional<StaffAccount> findByEmail(String folded);

    Optional<StaffAccount> findByPasswordLinkHash(String hash);
}
