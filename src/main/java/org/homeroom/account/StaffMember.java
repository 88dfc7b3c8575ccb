package org.homeroom.account;

/** A person on the list of staff. */
public record StaffMember(AccountId id, String name, String email, Role role, State state) {

    public enum State {
        ACTIVE,
        /** Has not chosen a password yet. */
        INVITED,
        DISABLED
    }

    static StaffMember of(StaffMembership membership) {
        StaffAccount account = membership.account();
        State state = account.disabled() ? State.DISABLED : account.invited() ? State.INVITED : State.ACTIVE;
        return new StaffMember(account.id(), account.name(), account.email(), membership.role(), state);
    }
}
