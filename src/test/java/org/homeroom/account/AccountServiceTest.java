package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Passwords.Strength;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AccountServiceTest {

    private static final String PASSWORD = "green tram home";

    @Autowired
    private AccountService accounts;

    @Autowired
    private StaffAccountRepository repository;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SchoolService schools;

    @Autowired
    private CurrentStaff current;

    private AccountId mina;

    @BeforeEach
    void signIn() {
        SchoolId school = schools.create(ExampleSchool.named("Lincoln"));
        mina = accounts.create(new NewAccount(
                school, "Mina", "mina@lincoln.example", Role.TEACHER, Locale.ENGLISH, passwords.hash(PASSWORD)));
        SignedIn.as(new Staff(mina, "Mina", school, Role.TEACHER, Locale.ENGLISH));
    }

    @Test
    void changesAPasswordAndEndsOtherSessions() {
        Instant before = account().sessionsValidFrom();
        assertThat(accounts.changePassword(PASSWORD, "purple tram home")).isEqualTo(new PasswordChange.Changed());
        assertThat(passwords.matches(
                        "purple tram home", account().passwordHash().orElseThrow()))
                .isTrue();
        assertThat(account().sessionsValidFrom()).isAfter(before);
        assertThat(CurrentStaff.user().orElseThrow().signedInAt())
                .isAfterOrEqualTo(account().sessionsValidFrom());
    }

    @Test
    void asksForThePasswordUntilNow() {
        assertThat(accounts.changePassword("wrong", "purple tram home")).isEqualTo(new PasswordChange.CurrentWrong());
        assertThat(passwords.matches(PASSWORD, account().passwordHash().orElseThrow()))
                .isTrue();
    }

    @Test
    void refusesAShortPassword() {
        assertThat(accounts.changePassword(PASSWORD, "short"))
                .isEqualTo(new PasswordChange.NotAccepted(Strength.TOO_SHORT));
    }

    @Test
    void renamesAtOnce() {
        accounts.describe("  Mina\u202E Office\n", Locale.of("ar"));
        assertThat(current.get().name()).isEqualTo("Mina Office");
        assertThat(current.get().language()).isEqualTo(Locale.of("ar"));
        assertThat(account().name()).isEqualTo("Mina Office");
    }

    @Test
    void signsOutEverywhere() {
        Instant before = account().sessionsValidFrom();
        accounts.signOutEverywhere();
        assertThat(account().sessionsValidFrom()).isAfter(before);
    }

    private StaffAccount account() {
        return repository.findById(mina.value()).orElseThrow();
    }
}
