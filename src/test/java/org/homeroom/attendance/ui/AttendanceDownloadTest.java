package org.homeroom.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.homeroom.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class AttendanceDownloadTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private AccountService accounts;

    private MockMvc browser;
    private School school;

    @BeforeEach
    void register() {
        TestSecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        school = year.school();
        var slot = year.slot(year.workshop("Homework without tears"), 5);
        registrations.register(Requests.to(slot).adult("فاطمة الحداد", "ar").build());
    }

    @Test
    void sendsCsvToAnAdministrator() throws Exception {
        signIn(Role.ADMINISTRATOR);

        var body = ask("/staff/attendance.csv?heading=machine&event=&language=ar")
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition",
                                matchesPattern("attachment; filename=\"attendance-maple-street-[0-9-]{10}\\.csv\"")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(body).startsWith("event,date,start").contains("فاطمة الحداد");
    }

    @Test
    void marksTheEncodingOnRequest() throws Exception {
        signIn(Role.ADMINISTRATOR);

        assertThat(ask("/staff/attendance.csv?bom=true")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void sendsASpreadsheetToo() throws Exception {
        signIn(Role.ADMINISTRATOR);

        assertThat(ask("/staff/attendance.xlsx")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"event=7", "from=yesterday", "slot='", "to=2026-13-01"})
    void answersAQuestionItCannotReadWithNoFile(String question) throws Exception {
        signIn(Role.ADMINISTRATOR);

        ask("/staff/attendance.csv?" + question).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void refusesEveryoneElse(Role role) throws Exception {
        for (var address : List.of("/staff/attendance.csv", "/staff/attendance.xlsx")) {
            signIn(role);
            ask(address).andExpect(status().isForbidden());
        }
    }

    @Test
    void sendsStrangersToSignIn() throws Exception {
        browser.perform(get("/staff/attendance.csv")).andExpect(redirectedUrl("/sign-in"));
    }

    /** Somebody with an account, without which a session does not last. */
    private void signIn(Role role) {
        var email = PublicCode.random(8) + "@example.org";
        var id = accounts.create(new NewAccount(school.id(), "Ada", email, role, Locale.ENGLISH, "none"));
        SignedIn.as(new Staff(id, "Ada", school.id(), role, Locale.ENGLISH));
    }

    private ResultActions ask(String address) throws Exception {
        return browser.perform(get(URI.create(address.replace("'", "%27")))
                .with(authentication(TestSecurityContextHolder.getContext().getAuthentication())));
    }
}
