package org.homeroom.account;

import java.util.concurrent.atomic.AtomicReference;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first start of an installation: whoever can read its log may make its first school and administrator, once, by
 * a link that lives in memory only.
 */
@Service
public class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    private final SchoolService schools;
    private final AccountService accounts;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final PublicAddress address;
    private final AtomicReference<@Nullable String> token = new AtomicReference<>();

    SetUp(
            SchoolService schools,
            AccountService accounts,
            Passwords passwords,
            TransactionTemplate transaction,
            PublicAddress address) {
        this.schools = schools;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (schools.first().isEmpty()) {
            String offered = Token.random();
            token.set(offered);
            LOG.info("There is no school yet. Set it up once at {}", address.of("/set-up/" + offered));
        }
    }

    public boolean accepts(String typed) {
        String offered = token.get();
        return offered != null && Token.same(offered, typed);
    }

    /** False if the link is dead by now, or the password or address cannot be accepted. */
    public boolean open(String typed, FirstSchool first) {
        if (!EmailAddress.plausible(first.email())
                || !passwords.strength(first.password(), first.email()).accepted()) {
            return false;
        }
        String offered = token.get();
        if (!accepts(typed) || !token.compareAndSet(offered, null)) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> makeUnlessThereIsOne(first)));
        } catch (RuntimeException e) {
            token.set(offered);
            throw e;
        }
    }

    /** Another instance may have been set up meanwhile. */
    private boolean makeUnlessThereIsOne(FirstSchool first) {
        if (schools.first().isPresent()) {
            return false;
        }
        var school = schools.create(first.school());
        accounts.create(new NewAccount(
                school,
                first.name(),
                first.email(),
                Role.ADMINISTRATOR,
                first.language(),
                passwords.hash(first.password())));
        return true;
    }
}
