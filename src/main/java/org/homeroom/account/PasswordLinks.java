package org.homeroom.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a person chooses a password without knowing one: each works once, and not for long. */
@Service
public class PasswordLinks {

    private final StaffAccountRepository accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    PasswordLinks(StaffAccountRepository accounts, Passwords passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose link it is. */
    public record Owner(String name, String email) {}

    @Transactional(readOnly = true)
    public Optional<Owner> owner(String token) {
        return account(token).map(account -> new Owner(account.name(), account.email()));
    }

    /** False if the link has been used or has expired meanwhile, or the password cannot be accepted. */
    @Transactional
    public boolean choosePassword(String token, String password) {
        Optional<StaffAccount> account = account(token);
        if (account.isEmpty()
                || !passwords.strength(password, account.get().email()).accepted()) {
            return false;
        }
        account.get().choosePassword(passwords.hash(password), clock.instant());
        audit.record(
                null,
                account.get().id(),
                "account.passwordChosen",
                account.get().id().value().toString(),
                "");
        return true;
    }

    private Optional<StaffAccount> account(String token) {
        return accounts.findByPasswordLinkHash(Token.hash(token)).filter(account -> account.linkWorks(clock.instant()));
    }
}
