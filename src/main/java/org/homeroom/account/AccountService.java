package org.homeroom.account;

import java.time.Clock;
import java.util.Locale;
import org.homeroom.language.SafeText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account. */
@Service
public class AccountService {

    private final StaffAccountRepository accounts;
    private final StaffMembershipRepository memberships;
    private final Passwords passwords;
    private final CurrentStaff current;
    private final SessionRenewal session;
    private final RateLimits limits;
    private final Audit audit;
    private final Clock clock;

    AccountService(
            StaffAccountRepository accounts,
            StaffMembershipRepository memberships,
            Passwords passwords,
            CurrentStaff current,
            SessionRenewal session,
            RateLimits limits,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.current = current;
        this.session = session;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who may make one is for the caller to decide. */
    @Transactional
    public AccountId create(NewAccount account) {
        var now = clock.instant();
        var made = new StaffAccount(account.email(), account.name(), account.language(), now);
        made.choosePassword(account.passwordHash(), now);
        accounts.save(made);
        memberships.save(new StaffMembership(made, account.school(), account.role(), now));
        audit.record(
                account.school(),
                null,
                "account.created",
                made.id().value().toString(),
                account.role().name());
        return made.id();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String email() {
        return own().email();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void describe(String name, Locale language) {
        String cleaned = SafeText.clean(name);
        if (cleaned.isEmpty()) {
            throw new IllegalArgumentException("a name is needed");
        }
        StaffAccount account = own();
        account.describe(cleaned, language);
        Staff staff = current.get();
        session.renew(new Staff(staff.id(), cleaned, staff.school(), staff.role(), language));
    }

    /** Ends every other session of this person. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public PasswordChange changePassword(String currentPassword, String newPassword) {
        StaffAccount account = own();
        var strength = passwords.strength(newPassword, account.email());
        if (!strength.accepted()) {
            return new PasswordChange.NotAccepted(strength);
        }
        if (!limits.allow("login-account", account.email())) {
            return new PasswordChange.TooOften();
        }
        boolean right = account.passwordHash()
                .filter(hash -> passwords.matches(currentPassword, hash))
                .isPresent();
        if (!right) {
            return new PasswordChange.CurrentWrong();
        }
        account.choosePassword(passwords.hash(newPassword), clock.instant());
        audit.record("account.passwordChanged", account.id().value().toString(), "");
        session.renew(current.get());
        return new PasswordChange.Changed();
    }

    /** Ends every session of this person, this one too: within ten seconds on every instance. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void signOutEverywhere() {
        StaffAccount account = own();
        account.endSessions(clock.instant());
        audit.record("account.signedOutEverywhere", account.id().value().toString(), "");
    }

    private StaffAccount own() {
        return accounts.findById(current.get().id().value()).orElseThrow();
    }
}
