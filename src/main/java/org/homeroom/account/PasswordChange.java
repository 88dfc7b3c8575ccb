package org.homeroom.account;

/** What came of changing one's password. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    record CurrentWrong() implements PasswordChange {}

    record TooOften() implements PasswordChange {}

    record NotAccepted(Passwords.Strength strength) implements PasswordChange {}
}
