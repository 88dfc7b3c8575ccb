package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.test.context.TestSecurityContextHolder;

@DatabaseTest
class StaffAdministrationTest {

    @Autowired
    private StaffAdministration staff;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private SignInUsers users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SchoolService schools;

    @Autowired
    private StaffAccountRepository repository;

    @Autowired
    private DirectSql jdbc;

    private SchoolId school;
    private AccountId administrator;

    @BeforeEach
    void openSchool() {
        TestSecurityContextHolder.clearContext();
        school = schools.create(ExampleSchool.named("Lincoln"));
        administrator = accounts.create(new NewAccount(
                school,
                "Ada",
                "ada@lincoln.example",
                Role.ADMINISTRATOR,
                Locale.ENGLISH,
                passwords.hash("green tram home")));
        signIn(administrator, Role.ADMINISTRATOR);
    }

    @Test
    void invitesByALinkThatWorksOnce() {
        var invited = (Invitation.Invited) staff.invite(mina());
        assertThat(links.owner(invited.token())).map(PasswordLinks.Owner::email).contains("mina@lincoln.example");
        assertThat(links.choosePassword(invited.token(), "long and easy words")).isTrue();
        assertThat(links.choosePassword(invited.token(), "other long and easy words"))
                .isFalse();
        assertThat(links.owner(invited.token())).isEmpty();
        assertThat(users.loadUserByUsername("MINA@lincoln.example").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_TEACHER");
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        var invited = (Invitation.Invited) staff.invite(mina());
        assertThat(jdbc.sql("select password_link_hash from staff_account where email = 'mina@lincoln.example'")
                        .query(String.class)
                        .single())
                .isNotEqualTo(invited.token())
                .hasSize(64);
    }

    @Test
    void letsALinkExpire() {
        var invited = (Invitation.Invited) staff.invite(mina());
        jdbc.sql("update staff_account set password_link_expires = created_at").update();
        assertThat(links.owner(invited.token())).isEmpty();
        assertThat(links.choosePassword(invited.token(), "long and easy words")).isFalse();
    }

    @Test
    void killsTheOldLinkWithANewOne() {
        var invited = (Invitation.Invited) staff.invite(mina());
        String again = staff.newLink(invited.id());
        assertThat(links.owner(invited.token())).isEmpty();
        assertThat(links.owner(again)).isPresent();
    }

    @Test
    void letsNobodyInBeforeAPasswordIsChosen() {
        staff.invite(mina());
        assertThatThrownBy(() -> users.loadUserByUsername("mina@lincoln.example"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        staff.invite(mina());
        assertThat(staff.invite(mina())).isInstanceOf(Invitation.AlreadyHere.class);
        assertThat(staff.invite(new NewStaff(" ", "x@y.example", Role.TEACHER, Locale.ENGLISH)))
                .isInstanceOf(Invitation.NameMissing.class);
        assertThat(staff.invite(new NewStaff("X", "x at y", Role.TEACHER, Locale.ENGLISH)))
                .isInstanceOf(Invitation.EmailNotPlausible.class);
    }

    @Test
    void addsAPersonOfAnotherSchool() {
        var other = schools.create(ExampleSchool.named("Kennedy"));
        accounts.create(new NewAccount(
                other,
                "Mina",
                "mina@lincoln.example",
                Role.TEACHER,
                Locale.ENGLISH,
                passwords.hash("green tram home")));
        assertThat(staff.invite(mina())).isInstanceOf(Invitation.Added.class);
        assertThat(staff.list()).hasSize(2);
    }

    @Test
    void neverLeavesASchoolWithoutAnAdministrator() {
        assertThat(staff.changeRole(administrator, Role.TEACHER)).isFalse();
        assertThat(staff.disable(administrator)).isFalse();
        staff.invite(new NewStaff("Invited", "i@lincoln.example", Role.ADMINISTRATOR, Locale.ENGLISH));
        assertThat(staff.disable(administrator)).isFalse();
    }

    @Test
    void letsTwoAdministratorsNotRemoveEachOtherAtOnce() {
        var second = accounts.create(new NewAccount(
                school,
                "Bo",
                "bo@lincoln.example",
                Role.ADMINISTRATOR,
                Locale.ENGLISH,
                passwords.hash("green tram home")));
        var both = List.of(
                attempt(administrator, () -> staff.changeRole(second, Role.TEACHER)),
                attempt(second, () -> staff.changeRole(administrator, Role.TEACHER)));
        assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    void endsSessionsWhenARoleChanges() {
        var mina = account("mina@lincoln.example", Role.TEACHER);
        var before = repository.findById(mina.value()).orElseThrow().sessionsValidFrom();
        assertThat(staff.changeRole(mina, Role.VOLUNTEER)).isTrue();
        assertThat(repository.findById(mina.value()).orElseThrow().sessionsValidFrom())
                .isAfter(before);
    }

    @Test
    void shutsAPersonOutAndLetsThemInAgain() {
        var mina = account("mina@lincoln.example", Role.TEACHER);
        assertThat(staff.disable(mina)).isTrue();
        assertThatThrownBy(() -> users.loadUserByUsername("mina@lincoln.example"))
                .isInstanceOf(UsernameNotFoundException.class);
        staff.enable(mina);
        assertThat(users.loadUserByUsername("mina@lincoln.example")).isNotNull();
    }

    @Test
    void reachesOnlyItsOwnSchool() {
        var other = schools.create(ExampleSchool.named("Kennedy"));
        var stranger = accounts.create(new NewAccount(
                other, "Zoe", "zoe@kennedy.example", Role.TEACHER, Locale.ENGLISH, passwords.hash("green tram home")));
        assertThat(staff.list()).extracting(StaffMember::email).doesNotContain("zoe@kennedy.example");
        assertThatThrownBy(() -> staff.disable(stranger)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> staff.newLink(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersWhoDidWhat() {
        var mina = account("mina@lincoln.example", Role.TEACHER);
        staff.changeRole(mina, Role.VOLUNTEER);
        var entry = jdbc.sql("select account_id, subject, detail from audit_entry where action = 'staff.roleChanged'")
                .query((row, index) -> List.of(row.getString("subject"), row.getString("detail")))
                .single();
        assertThat(entry).containsExactly(mina.value().toString(), "TEACHER > VOLUNTEER");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForAdministratorsOnly(Role role) {
        SignedIn.as(school, role);
        assertThatThrownBy(() -> staff.list()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.invite(mina())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.newLink(administrator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.changeRole(administrator, role)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.disable(administrator)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isForNobodyWhoIsNotSignedIn() {
        TestSecurityContextHolder.clearContext();
        assertThatThrownBy(() -> staff.list()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> accounts.signOutEverywhere())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private CompletableFuture<Boolean> attempt(AccountId who, BooleanSupplier what) {
        return CompletableFuture.supplyAsync(() -> {
            signIn(who, Role.ADMINISTRATOR);
            try {
                return what.getAsBoolean();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private void signIn(AccountId id, Role role) {
        SignedIn.as(new Staff(id, "Somebody", school, role, Locale.ENGLISH));
    }

    private AccountId account(String email, Role role) {
        return accounts.create(
                new NewAccount(school, "Mina", email, role, Locale.ENGLISH, passwords.hash("green tram home")));
    }

    private static NewStaff mina() {
        return new NewStaff("Mina", "Mina@Lincoln.example ", Role.TEACHER, Locale.of("es"));
    }
}
