package org.homeroom.account;

/** What came of inviting a person. */
public sealed interface Invitation {

    /** @param token for the address {@code /welcome/{token}}; nobody can read it again */
    record Invited(AccountId id, String token) implements Invitation {}

    /** Has an account already and now works here too; signs in as ever. */
    record Added(AccountId id) implements Invitation {}

    record AlreadyHere() implements Invitation {}

    record NameMissing() implements Invitation {}

    record EmailNotPlausible() implements Invitation {}
}
