package org.homeroom.interpreting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.event.SchoolYear;
import org.homeroom.interpreting.Headsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ReportTest extends InterpretingScreens {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Headsets headsets;

    @Autowired
    private AccountService accounts;

    @Test
    void showsTheYearByLanguage() {
        family("amh");
        visit("staff/interpreting/report?year=" + year());
        assertThat(rows()).singleElement().asString().isEqualTo("Amharic110000100000");
        assertThat(links()).contains("staff/interpreting/report.csv?year=" + year());
        visit("staff/interpreting/report?year=nonsense");
        assertThat(text()).contains("Language access");
    }

    @Test
    void isAFileToo() throws Exception {
        family("amh");

        var file = ask(Role.ADMINISTRATOR, "/staff/interpreting/report.csv?year=" + year())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(file.getHeader("Content-Disposition")).contains("language-access-" + year() + ".csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains("amh,")
                .contains(",1,1,0,0,0,0,1,0,0,0,0,0");
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        ask(Role.TEACHER, "/staff/interpreting/report.csv").andExpect(status().isForbidden());
        signIn(Role.TEACHER);
        visit("staff/interpreting/report");
        assertThat(text()).contains("This page is not open to you");
    }

    @Test
    void listsHeadsetsAndRetiresThem() {
        headsets.add("Blue suitcase", 20, 2);
        visit("staff/interpreting/headsets");
        assertThat(rows()).singleElement().asString().startsWith("Blue suitcase202");
        press("No longer in use");
        assertThat(headsets.list()).allMatch(set -> set.retired());
    }

    /** As somebody with an account, without which a session does not last. */
    private ResultActions ask(Role role, String address) throws Exception {
        var id = accounts.create(
                new NewAccount(year.school().id(), "Ada", role + "@example.org", role, Locale.ENGLISH, "none"));
        SignedIn.as(new Staff(id, "Ada", year.school().id(), role, Locale.ENGLISH));
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(address)
                        .with(authentication(
                                TestSecurityContextHolder.getContext().getAuthentication())));
    }

    private int year() {
        return year.inDays(7).atZone(SchoolYear.ZONE).getYear();
    }
}
