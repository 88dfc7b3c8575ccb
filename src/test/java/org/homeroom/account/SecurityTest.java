package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SecurityTest {

    private static final String PASSWORD = "green tram home";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SchoolService schools;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private DirectSql jdbc;

    private MockMvc browser;
    private SchoolId school;
    private String email;

    @BeforeEach
    void openSchool() {
        TestSecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        school = schools.create(ExampleSchool.named("Lincoln"));
        email = "mina-" + UUID.randomUUID() + "@lincoln.example"; // limits outlive a test
        accounts.create(new NewAccount(school, "Mina", email, Role.TEACHER, Locale.ENGLISH, passwords.hash(PASSWORD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/",
                "/staff/people",
                "/staff/outbox",
                "/staff/account",
                "/staff/anything/export.csv",
                "/staff/export.csv?v-r=init",
                "/staff/export.csv?v-r=uidl",
                "/door",
                "/door/anything/roster",
                "/door/anything/roster?v-r=heartbeat"
            })
    void sendsStrangersToTheDoor(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/sync", "/door/anything", "/door/anything?v-r=uidl"})
    void takesNothingFromStrangers(String address) throws Exception {
        browser.perform(post(address)).andExpect(status().isForbidden());
        browser.perform(post(address).with(csrf())).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/actuator", "/actuator/health/db", "/actuator/metrics"})
    void keepsItsInsidesToItself(String address) throws Exception {
        signIn(PASSWORD).andExpect(redirectedUrl("/staff"));
        browser.perform(get(address).session(session())).andExpect(status().isForbidden());
    }

    @Test
    void hasNoMetersForAnybodyWhereNoTokenIsSet() throws Exception {
        for (var authorization : List.of("", "Bearer", "Bearer ", "Bearer null")) {
            browser.perform(get("/actuator/prometheus").session(session()).header("Authorization", authorization))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void saysHowItIsToEveryone() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void tellsThePagesAddressToNobodyElse() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void letsInByPasswordUnderANewSession() throws Exception {
        var before = new MockHttpSession();
        String id = before.getId();
        browser.perform(post("/sign-in")
                        .session(before)
                        .param("username", " " + email.toUpperCase(Locale.ROOT))
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/staff"));
        assertThat(before.getId()).isNotEqualTo(id);
    }

    @Test
    void answersAlikeWhateverWasWrong() throws Exception {
        signIn("wrong").andExpect(redirectedUrl("/sign-in?error"));
        signIn("nobody-" + email, PASSWORD).andExpect(redirectedUrl("/sign-in?error"));
        jdbc.sql("update staff_account set disabled_at = created_at").update();
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void locksAfterTooManyWrongTries() throws Exception {
        for (int i = 0; i < 8; i++) {
            signIn("wrong").andExpect(redirectedUrl("/sign-in?error"));
        }
        signIn("wrong").andExpect(redirectedUrl("/sign-in?locked"));
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?locked"));
    }

    @Test
    void neverLocksWhoIsRight() throws Exception {
        for (int i = 0; i < 20; i++) {
            signIn(PASSWORD).andExpect(redirectedUrl("/staff"));
        }
    }

    @Test
    void lettingOneselfInDoesNotHelpGuessingAnother() throws Exception {
        var session = session();
        String victim = "victim-" + email;
        for (int i = 0; i < 8; i++) {
            browser.perform(post("/sign-in")
                            .session(session)
                            .param("username", victim)
                            .param("password", "x"))
                    .andExpect(redirectedUrl("/sign-in?error"));
        }
        browser.perform(post("/sign-in")
                        .session(session)
                        .param("username", victim)
                        .param("password", "x"))
                .andExpect(redirectedUrl("/sign-in?locked"));
    }

    @Test
    void signsNobodyInFromAnotherSite() throws Exception {
        browser.perform(post("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", email)
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void endsASessionThatNoLongerHolds() throws Exception {
        var session = session();
        assertThat(refused(session)).isFalse();
        application.getBean(SessionStamps.class).forget();
        jdbc.sql("update staff_account set sessions_valid_from = '2999-01-01 00:00:00' where email = :email")
                .param("email", email)
                .update();
        assertThat(refused(session)).isTrue();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsTheSessionOfAPersonWhoIsShutOut() throws Exception {
        var session = session();
        application.getBean(SessionStamps.class).forget();
        jdbc.sql("update staff_account set disabled_at = created_at where email = :email")
                .param("email", email)
                .update();
        assertThat(refused(session)).isTrue();
    }

    @Test
    void signsOut() throws Exception {
        var session = session();
        browser.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?signed-out"));
        assertThat(session.isInvalid()).isTrue();
    }

    /** Whether whoever has this session is a stranger: one who is signed in hears that it is forbidden. */
    private boolean refused(MockHttpSession session) throws Exception {
        String to = browser.perform(get("/actuator/env").session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return to != null && to.endsWith("/sign-in");
    }

    private MockHttpSession session() throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/sign-in")
                        .session(session)
                        .param("username", email)
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/staff"));
        return session;
    }

    private ResultActions signIn(String password) throws Exception {
        return signIn(email, password);
    }

    private ResultActions signIn(String who, String password) throws Exception {
        return browser.perform(post("/sign-in").param("username", who).param("password", password));
    }
}
