package org.homeroom.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work at the administrator's own school. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StaffAdministration {

    static final Duration LINK_LASTS = Duration.ofDays(7);

    private final StaffAccountRepository accounts;
    private final StaffMembershipRepository memberships;
    private final CurrentStaff current;
    private final Audit audit;
    private final Clock clock;

    StaffAdministration(
            StaffAccountRepository accounts,
            StaffMembershipRepository memberships,
            CurrentStaff current,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<StaffMember> list() {
        return memberships.findBySchool(current.get().school().value()).stream()
                .map(StaffMember::of)
                .toList();
    }

    /** The link in the answer lets the person choose a password once, within seven days. */
    @Transactional
    public Invitation invite(NewStaff person) {
        if (person.name().isEmpty()) {
            return new Invitation.NameMissing();
        }
        if (!EmailAddress.plausible(person.email())) {
            return new Invitation.EmailNotPlausible();
        }
        return accounts.findByEmail(person.email())
                .map(account -> add(account, person.role()))
                .orElseGet(() -> inviteStranger(person));
    }

    /**
     * A new link for a person who has lost the first, or their password; earlier links are dead.
     *
     * @return its token
     */
    @Transactional
    public String newLink(AccountId id) {
        String token = offerLink(member(id).account());
        audit.record("staff.linkMade", id.value().toString(), "");
        return token;
    }

    /** False, and nothing changes, if the school would be left without an administrator. */
    @Transactional
    public boolean changeRole(AccountId id, Role role) {
        StaffMembership member = member(id);
        if (member.role() == role) {
            return true;
        }
        if (isLastAdministrator(member)) {
            return false;
        }
        audit.record("staff.roleChanged", id.value().toString(), member.role() + " > " + role);
        member.changeRole(role, clock.instant());
        return true;
    }

    /** Ends the person's sessions. False, and nothing changes, if the school would be left without an administrator. */
    @Transactional
    public boolean disable(AccountId id) {
        StaffMembership member = member(id);
        if (isLastAdministrator(member)) {
            return false;
        }
        member.account().disable(clock.instant());
        audit.record("staff.disabled", id.value().toString(), "");
        return true;
    }

    @Transactional
    public void enable(AccountId id) {
        member(id).account().enable();
        audit.record("staff.enabled", id.value().toString(), "");
    }

    private Invitation add(StaffAccount account, Role role) {
        var school = current.get().school();
        if (memberships.existsByAccountIdAndSchoolId(account.id().value(), school.value())) {
            return new Invitation.AlreadyHere();
        }
        memberships.save(new StaffMembership(account, school, role, clock.instant()));
        audit.record("staff.added", account.id().value().toString(), role.name());
        return new Invitation.Added(account.id());
    }

    private Invitation inviteStranger(NewStaff person) {
        var now = clock.instant();
        var account = accounts.save(new StaffAccount(person.email(), person.name(), person.language(), now));
        memberships.save(new StaffMembership(account, current.get().school(), person.role(), now));
        String token = offerLink(account);
        audit.record(
                "staff.invited", account.id().value().toString(), person.role().name());
        return new Invitation.Invited(account.id(), token);
    }

    private String offerLink(StaffAccount account) {
        String token = Token.random();
        account.offerLink(Token.hash(token), clock.instant().plus(LINK_LASTS));
        return token;
    }

    private StaffMembership member(AccountId id) {
        return memberships
                .find(current.get().school().value(), id.value())
                .orElseThrow(() -> new IllegalArgumentException("not on this school's staff: " + id.value()));
    }

    private boolean isLastAdministrator(StaffMembership member) {
        return member.role() == Role.ADMINISTRATOR
                && memberships.lock(member.school().value(), Role.ADMINISTRATOR).stream()
                        .map(StaffMembership::account)
                        .noneMatch(other ->
                                !other.id().equals(member.account().id()) && !other.disabled() && !other.invited());
    }
}
